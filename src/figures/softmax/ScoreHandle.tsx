import { useDragValue } from '../../plot/useDragValue.ts'
import type { Column } from './softmaxLayout.ts'
import type { ScoreAxis } from './scoreAxis.ts'

export interface ScoreHandleProps {
  readonly score: number
  readonly axis: ScoreAxis
  readonly column: Column
  readonly y: number
  /** The keyboard is on this score. */
  readonly focused: boolean
  /** The pointer takes hold: the row is followed, its input gets the focus. */
  readonly onGrab: () => void
  readonly onChange: (score: number) => void
  readonly onCommit: () => void
}

const GRIP = { width: 14, height: 24 } as const

/** Position of a score on its axis. */
export function scoreX(score: number, { low, high }: ScoreAxis, { left, right }: Column): number {
  return left + ((score - low) / (high - low)) * (right - left)
}

/** A stem from 0 and a grip: solid for positive scores, hollow and dashed for negative ones. */
export function ScoreHandle(props: ScoreHandleProps) {
  const { score, axis, column, y, focused } = props
  const { low, high, step } = axis
  const drag = useDragValue({
    value: score,
    minimum: low,
    maximum: high,
    step,
    valueAt: ({ x }) => low + ((x - column.left) / (column.right - column.left)) * (high - low),
    onChange: props.onChange,
    onCommit: props.onCommit,
  })
  const x = scoreX(score, axis, column)
  const origin = scoreX(Math.min(high, Math.max(low, 0)), axis, column)
  const negative = score < 0
  const { onPointerDown, ...followed } = drag.pointerProps
  return (
    <g
      className="grip"
      data-active={drag.dragging || focused ? '' : undefined}
      style={{ touchAction: 'pan-y' }}
      onPointerDown={(event) => {
        props.onGrab()
        onPointerDown(event)
      }}
      {...followed}
    >
      <path
        className={negative ? 'neg' : 'pos'}
        strokeWidth={3}
        d={`M${origin} ${y}H${x}`}
        strokeDasharray={negative ? '6 3' : undefined}
      />
      <rect className="hit" x={x - 22} y={y - 22} width={44} height={44} />
      {focused && (
        <rect
          className="grip-focus"
          x={x - GRIP.width / 2 - 5}
          y={y - GRIP.height / 2 - 5}
          width={GRIP.width + 10}
          height={GRIP.height + 10}
        />
      )}
      <rect
        className={negative ? 'b-neg' : 'grip-body'}
        x={x - GRIP.width / 2}
        y={y - GRIP.height / 2}
        width={GRIP.width}
        height={GRIP.height}
      />
    </g>
  )
}
