import { memo } from 'react'
import { estimateMathWidth, estimateTextWidth } from '../../plot/estimateTextWidth.ts'
import { MathText } from '../../plot/MathText.tsx'
import type { DecadeRange } from '../../plot/magnitude.ts'
import { RampLegend } from '../RampLegend.tsx'

/** Borders between three kinds of value, and what the kinds are called. */
export interface MapBorders {
  readonly low: number
  readonly high: number
  readonly lowText: string
  readonly highText: string
  readonly words: readonly [string, string, string]
}

export interface MapLegendProps {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly name: string
  readonly formula: string
  readonly range: DecadeRange
  readonly borders: MapBorders
}

const RAMP_STEPS = 9
const RAMP_HEIGHT = 8

/** The one scale of both maps: the ramp, its two borders and the names of what lies between them. */
export const MapLegend = memo(function MapLegend(props: MapLegendProps) {
  const { x, y, width, range, borders, name, formula } = props
  // A size stands in the middle of its step, so the ramp reaches half a step beyond its range.
  const placeOf = (value: number): number => {
    const share = (Math.log10(value) - range.floor) / (range.ceiling - range.floor)
    return x + ((share * (RAMP_STEPS - 1) + 0.5) / RAMP_STEPS) * width
  }
  const low = Math.round(placeOf(borders.low))
  const high = Math.round(placeOf(borders.high))
  const [below, between, above] = borders.words
  const nameEnd = x + estimateTextWidth(name, 13.5) * 1.04 + 10
  const hasFormula = nameEnd + estimateMathWidth(formula, 13) <= x + width + 60
  return (
    <g>
      <text className="lbl" x={x} y={14}>
        {name}
      </text>
      {hasFormula && (
        <text x={nameEnd} y={14}>
          <MathText source={formula} />
        </text>
      )}
      <text className="tick" x={x} y={y + 9}>
        {below}
      </text>
      <text className="tick" x={(low + high) / 2} y={y + 9} textAnchor="middle">
        {between}
      </text>
      <text className="tick" x={x + width} y={y + 9} textAnchor="end">
        {above}
      </text>
      <RampLegend x={x} y={y + 14} width={width} {...range} />
      {[low, high].map((at) => (
        <g key={at}>
          <path className="threshold-halo" d={`M${at} ${y + 11}v${RAMP_HEIGHT + 6}`} />
          <path className="threshold" d={`M${at} ${y + 11}v${RAMP_HEIGHT + 6}`} />
        </g>
      ))}
    </g>
  )
})
