import { memo } from 'react'
import { HaloText } from '../plot/HaloText.tsx'
import { LinePath } from '../plot/LinePath.tsx'
import { markerPath } from '../plot/markerPath.ts'
import type { FunctionStyle } from './functionStyle.ts'

export interface LossCurveProps {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Loss per record, the last one now. */
  readonly loss: ArrayLike<number>
  /** Loss at the upper edge; larger values run along it. */
  readonly ceiling: number
  readonly style: FunctionStyle
  /** A loss worth comparing with, dotted: that of a coin toss. */
  readonly baseline: LossBaseline | null
  /** The name of the baseline is written once in a comparison. */
  readonly namesBaseline: boolean
}

export interface LossBaseline {
  readonly value: number
  /** `동전 던지기 0.693` */
  readonly label: string
}

/** Loss over the steps of a run, from the first to now, with the function's marker at the end. */
export const LossCurve = memo(function LossCurve(props: LossCurveProps) {
  const { x, y, width, height, loss, ceiling, style, baseline } = props
  const count = loss.length
  const at = (value: number): number => y + height * (1 - Math.min(1, value / ceiling))
  const xs = Array.from({ length: count }, (_, record) =>
    count < 2 ? x + width : x + (width * record) / (count - 1),
  )
  const ys = Array.from(loss, at)
  const endY = ys.at(-1) ?? NaN
  const baseY = baseline === null ? NaN : at(baseline.value)
  return (
    <g className={style.className}>
      <path className="grid" d={`M${x} ${Math.round(y + height) + 0.5}h${width}`} />
      {baseline !== null && (
        <path className="baseline" d={`M${x} ${Math.round(baseY) + 0.5}h${width}`} />
      )}
      <LinePath x={xs} y={ys} className="curve st" />
      {Number.isFinite(endY) && (
        <path className="fl" d={markerPath(style.marker, x + width, endY, 4.5)} />
      )}
      {baseline !== null && props.namesBaseline && (
        <HaloText
          className="tick"
          x={x + width - (endY > baseY + 6 && endY < baseY + 24 ? 12 : 0)}
          y={baseY + 16}
          textAnchor="end"
        >
          {baseline.label}
        </HaloText>
      )}
    </g>
  )
})
