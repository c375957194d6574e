import { estimateTextWidth } from '../../plot/estimateTextWidth.ts'
import { stripSegments } from './stripSegments.ts'

export interface TotalStripProps {
  readonly names: readonly string[]
  readonly probabilities: readonly number[]
  readonly texts: readonly string[]
  readonly chosen: number
  readonly width: number
  readonly top: number
  readonly height: number
}

const RIM = { stroke: 'var(--ink)', strokeWidth: 1.5 } as const

/** All probabilities end to end in a strip whose whole width is 1. */
export function TotalStrip(props: TotalStripProps) {
  const { names, probabilities, texts, chosen, width, top, height } = props
  const segments = stripSegments(names, probabilities, width)
  const middle = top + height / 2 + 4.5
  const isEmpty = segments.length === 0
  return (
    <g data-sym="y">
      <rect className="sheet" style={RIM} x={0.75} y={top} width={width - 1.5} height={height} />
      {isEmpty && (
        <text className="note" x={width / 2} y={middle} textAnchor="middle">
          나눠 줄 확률이 없어요
        </text>
      )}
      {segments.map(({ index, left, size }) => (
        <g key={index} data-lit={index === chosen ? 'on' : undefined}>
          <rect
            className={index === chosen ? 'band' : 'sheet'}
            style={RIM}
            x={left}
            y={top}
            width={size}
            height={height}
          />
        </g>
      ))}
      {segments.map(({ index, left, size, inside }) => {
        const name = names[index] ?? ''
        const text = texts[index] ?? ''
        const room = size - 24 - estimateTextWidth(name, 13.5) - estimateTextWidth(text, 13)
        return (
          inside && (
            <g key={index}>
              <text
                className="lbl"
                x={room >= 8 ? left + 12 : left + size / 2}
                y={middle}
                textAnchor={room >= 8 ? 'start' : 'middle'}
              >
                {name}
              </text>
              {room >= 8 && (
                <text className="val" x={left + size - 12} y={middle} textAnchor="end">
                  {text}
                </text>
              )}
            </g>
          )
        )
      })}
      {segments.map(
        ({ index, below }) =>
          below !== null && (
            <text
              key={index}
              className="tick"
              x={below.x}
              y={top + height + 19}
              textAnchor="middle"
            >
              {names[index]}
            </text>
          ),
      )}
    </g>
  )
}
