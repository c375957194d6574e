import { tickLabel } from '../../plot/axisTicks.ts'
import { estimateTextWidth } from '../../plot/estimateTextWidth.ts'
import { crisp, GridLines } from '../../plot/GridLines.tsx'
import { scoreX } from './ScoreHandle.tsx'
import type { ScoreAxis } from './scoreAxis.ts'
import type { SoftmaxLayout } from './softmaxLayout.ts'

export interface SoftmaxScalesProps {
  readonly layout: SoftmaxLayout
  readonly axis: ScoreAxis
  /** Pixels that a probability of 1 takes. */
  readonly probabilityRoom: number
}

/** Baseline of the first heading: on a phone the numbers of the axis stand behind it. */
const HEADING = 16

interface Tick {
  readonly position: number
  readonly label: string
}

/** Zero lines, gridlines of the scores, the line of probability 1, and their numbers. */
export function SoftmaxScales({ layout, axis, probabilityRoom }: SoftmaxScalesProps) {
  const { score, exponential, probability, top, bottom, compact, rows } = layout
  const zero = axis.low <= 0 && axis.high >= 0 ? scoreX(0, axis, score) : null
  const whole = probability.left + probabilityRoom
  const ticks: readonly Tick[] = axis.ticks.map((tick) => ({
    position: scoreX(tick, axis, score),
    label: tickLabel(tick, 0),
  }))
  const grid = ticks.map(({ position }) => position)
  const numbers: readonly Tick[] = compact
    ? spaced(ticks)
    : [
        ...spaced(ticks),
        { position: exponential.left, label: '0' },
        { position: probability.left, label: '0' },
        { position: whole, label: '1' },
      ]
  return (
    <g>
      {compact ? (
        rows.map(({ scoreY, barY }) => (
          <g key={scoreY}>
            <GridLines direction="vertical" at={grid} from={scoreY - 17} to={scoreY + 17} />
            <path
              className="axis-line"
              d={[
                ...lines([zero], scoreY - 17, scoreY + 17),
                ...lines([exponential.left + 1, probability.left], barY - 13, barY + 13),
              ].join('')}
            />
          </g>
        ))
      ) : (
        <>
          <GridLines direction="vertical" at={[...grid, whole]} from={top} to={bottom} />
          <path
            className="axis-line"
            d={lines([zero, exponential.left, probability.left], top - 4, bottom + 4).join('')}
          />
        </>
      )}
      {numbers.map(({ position, label }) => (
        <text
          key={position}
          className="tick"
          x={position}
          y={compact ? HEADING : bottom + 20}
          textAnchor="middle"
        >
          {label}
        </text>
      ))}
    </g>
  )
}

function lines(at: readonly (number | null)[], from: number, to: number): readonly string[] {
  return at.filter((x) => x !== null).map((x) => `M${crisp(x)} ${from}V${to}`)
}

/** Every label, or every second one where they would touch. */
function spaced(ticks: readonly Tick[]): readonly Tick[] {
  const [first, second] = ticks
  const distance = (second?.position ?? Infinity) - (first?.position ?? 0)
  const widest = Math.max(...ticks.map(({ label }) => estimateTextWidth(label, 12.5)))
  const stride = Math.max(1, Math.ceil((widest + 6) / distance))
  return ticks.filter((_, index) => index % stride === 0)
}
