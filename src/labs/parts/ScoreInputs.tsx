import type { ScoreAxis } from '../../figures/softmax/scoreAxis.ts'
import { DragInput } from '../../plot/DragHandle.tsx'
import { useDragValue } from '../../plot/useDragValue.ts'

export interface ScoreInputsProps {
  readonly names: readonly string[]
  readonly scores: readonly number[]
  readonly axis: ScoreAxis
  /** What is said of a class besides its score. */
  readonly spoken: (index: number) => string
  readonly onFocus: (index: number | null) => void
  readonly onScore: (index: number, score: number) => void
  readonly onCommit: () => void
}

/** The native ranges behind the grips of the scores: focus, keyboard and speech. */
export function ScoreInputs(props: ScoreInputsProps) {
  return (
    <div role="group" aria-label="점수" className="score-inputs">
      {props.names.map((name, index) => (
        <ScoreInput
          key={index}
          name={name}
          score={props.scores[index] ?? 0}
          axis={props.axis}
          spoken={props.spoken(index)}
          onFocus={(focused) => {
            props.onFocus(focused ? index : null)
          }}
          onScore={(score) => {
            props.onScore(index, score)
          }}
          onCommit={props.onCommit}
        />
      ))}
    </div>
  )
}

interface ScoreInputProps {
  readonly name: string
  readonly score: number
  readonly axis: ScoreAxis
  readonly spoken: string
  readonly onFocus: (focused: boolean) => void
  readonly onScore: (score: number) => void
  readonly onCommit: () => void
}

function ScoreInput({ name, score, axis, spoken, onFocus, onScore, onCommit }: ScoreInputProps) {
  const drag = useDragValue({
    value: score,
    minimum: axis.low,
    maximum: axis.high,
    step: axis.step,
    // The grip in the drawing follows the pointer; this input never sees one.
    valueAt: () => score,
    onChange: onScore,
    onCommit,
  })
  return (
    <span
      onFocus={() => {
        onFocus(true)
      }}
      onBlur={() => {
        onFocus(false)
      }}
    >
      <DragInput drag={drag} label={`${name} 점수`} valueText={spoken} />
    </span>
  )
}
