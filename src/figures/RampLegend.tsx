import { memo } from 'react'
import { decadeLabel } from '../plot/decadeTicks.ts'
import { RAMP_STEPS } from '../plot/heatmapLevels.ts'

export interface RampLegendProps {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly floor: number
  readonly ceiling: number
}

const HEIGHT = 8

/** The nine swatches of the magnitude ramp and three of the sizes they stand for. */
export const RampLegend = memo(function RampLegend(props: RampLegendProps) {
  const { x, y, width, floor, ceiling } = props
  const borders = Array.from({ length: RAMP_STEPS + 1 }, (_, step) =>
    Math.round(x + (step * width) / RAMP_STEPS),
  )
  const middle = Math.round((floor + ceiling) / 2)
  const swatch = width / RAMP_STEPS
  const middleX = x + swatch / 2 + ((middle - floor) / (ceiling - floor)) * (width - swatch)
  return (
    <g>
      {Array.from({ length: RAMP_STEPS }, (_, step) => {
        const left = borders[step] ?? x
        return (
          <rect
            key={step}
            x={left}
            y={y}
            width={(borders[step + 1] ?? x) - left}
            height={HEIGHT}
            fill={`var(--r${step})`}
          />
        )
      })}
      <rect className="legend-rim" x={x} y={y} width={width} height={HEIGHT} />
      <text className="tick" x={x} y={y + 21}>
        {decadeLabel(floor)}
      </text>
      <text className="tick" x={middleX} y={y + 21} textAnchor="middle">
        {decadeLabel(middle)}
      </text>
      <text className="tick" x={x + width} y={y + 21} textAnchor="end">
        {decadeLabel(ceiling)}
      </text>
    </g>
  )
})
