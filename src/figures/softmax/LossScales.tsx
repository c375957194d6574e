import { tickLabel } from '../../plot/axisTicks.ts'
import { crisp, GridLines } from '../../plot/GridLines.tsx'
import { barPlace } from './lossLayout.ts'
import type { LossLayout } from './lossLayout.ts'
import { scoreX } from './ScoreHandle.tsx'
import type { ScoreAxis } from './scoreAxis.ts'

export interface LossScalesProps {
  readonly layout: LossLayout
  readonly axis: ScoreAxis
  readonly room: number
}

/** Zero lines and ends of the scales; on a phone each row has its own. */
export function LossScales({ layout, axis, room }: LossScalesProps) {
  const { score, probability, gradient, doubled, top, bottom, compact, rows } = layout
  const ticks = axis.ticks.map((tick) => ({
    x: scoreX(tick, axis, score),
    text: tickLabel(tick, 0),
  }))
  const zero = axis.low <= 0 && axis.high >= 0 ? [scoreX(0, axis, score)] : []
  const columns = doubled === null || compact ? [gradient] : [gradient, doubled]
  const middles = columns.map((column) => barPlace(column).zero)
  const ends = columns.flatMap((column) => {
    const { zero: middle, unit } = barPlace(column)
    return [
      { x: middle - unit, text: '−1' },
      { x: middle, text: '0' },
      { x: middle + unit, text: '1' },
    ]
  })
  const line = (x: number, from: number, to: number) => `M${crisp(x)} ${from}V${to}`
  return (
    <g>
      {compact ? (
        rows.map(({ scoreY, barY, doubleY }) => (
          <g key={scoreY}>
            <GridLines
              direction="vertical"
              at={ticks.map(({ x }) => x)}
              from={scoreY - 17}
              to={scoreY + 17}
            />
            <path
              className="axis-line"
              d={[
                ...zero.map((x) => line(x, scoreY - 17, scoreY + 17)),
                line(probability.left + 1, barY - 13, barY + 13),
                ...middles.map((x) => line(x, barY - 13, (doubled === null ? barY : doubleY) + 13)),
              ].join('')}
            />
          </g>
        ))
      ) : (
        <>
          <GridLines
            direction="vertical"
            at={[
              ...ticks.map(({ x }) => x),
              probability.left + room,
              ...ends.filter(({ text }) => text !== '0').map(({ x }) => x),
            ]}
            from={top}
            to={bottom}
          />
          <path
            className="axis-line"
            d={[...zero, probability.left, ...middles]
              .map((x) => line(x, top - 4, bottom + 4))
              .join('')}
          />
        </>
      )}
      {[
        ...ticks.map((tick) => ({ ...tick, y: compact ? 16 : bottom + 20 })),
        { x: probability.left + (compact ? 4 : 0), text: '0', y: bottom + 20 },
        { x: probability.left + room, text: '1', y: bottom + 20 },
        ...ends.map((end) => ({ ...end, y: bottom + 20 })),
      ].map(({ x, text, y }) => (
        <text key={`${x} ${y}`} className="tick" x={x} y={y} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  )
}
