import { ScoreHandle } from './ScoreHandle.tsx'
import type { ScoreAxis } from './scoreAxis.ts'
import type { Column } from './softmaxLayout.ts'

/** What a table of classes asks of its reader's hand. */
export interface ScoreEditing {
  /** The class the keyboard is on. */
  readonly focused: number | null
  readonly onGrab: (index: number) => void
  readonly onScore: (index: number, score: number) => void
  readonly onCommit: () => void
}

export interface ScoreHandlesProps {
  readonly scores: readonly number[]
  readonly axis: ScoreAxis
  readonly column: Column
  readonly rows: readonly { readonly scoreY: number }[]
  readonly editing: ScoreEditing
}

/** One grip a class. Drawn last, so that their large targets lie above the rows. */
export function ScoreHandles({ scores, axis, column, rows, editing }: ScoreHandlesProps) {
  return scores.map((score, index) => (
    <ScoreHandle
      key={index}
      score={score}
      axis={axis}
      column={column}
      y={rows[index]?.scoreY ?? 0}
      focused={index === editing.focused}
      onGrab={() => {
        editing.onGrab(index)
      }}
      onChange={(changed) => {
        editing.onScore(index, changed)
      }}
      onCommit={editing.onCommit}
    />
  ))
}
