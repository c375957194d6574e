import { memo } from 'react'
import { DecadeGrid } from '../plot/DecadeGrid.tsx'
import { estimateTextWidth } from '../plot/estimateTextWidth.ts'
import { HaloText } from '../plot/HaloText.tsx'
import { decadeShare } from '../plot/magnitude.ts'
import type { DecadeRange } from '../plot/magnitude.ts'
import { drawingOrder, layerSymbol, rowMiddle } from './layerRows.ts'
import type { LayerRowsGeometry } from './layerRows.ts'
import { MagnitudeBar } from './MagnitudeBar.tsx'
import { formatNumber } from '../formula/formatNumber.ts'

/** A size the reader predicted for one layer. */
export interface LayerPrediction {
  readonly layer: number
  readonly value: number
}

export interface GradientBarsProps {
  readonly rows: LayerRowsGeometry
  /** One size per layer, first hidden layer first. */
  readonly values: ArrayLike<number>
  /** What the numbers say: they may change less often than the bars. */
  readonly printed: ArrayLike<number>
  readonly range: DecadeRange
  /** Identity class of the function, `f-sigmoid`. */
  readonly functionClass: string
  readonly x: number
  readonly length: number
  /** Pixels right of the ceiling that numbers may use. */
  readonly room: number
  readonly fontSize: number
  readonly numbers: boolean
  readonly labelSpacing?: number
  readonly prediction?: LayerPrediction | null
}

/** Size per layer on a log axis, one row a layer, with the fixed floor as the axis. */
export const GradientBars = memo(function GradientBars(props: GradientBarsProps) {
  const { rows, values, range, x, length, fontSize } = props
  return (
    <g className={props.functionClass}>
      <DecadeGrid
        x={x}
        length={length}
        grows="right"
        top={rows.top - 3}
        bottom={rows.bottom + 4}
        floor={range.floor}
        ceiling={range.ceiling}
        labelY={rows.bottom + 20}
        {...(props.labelSpacing === undefined ? {} : { labelSpacing: props.labelSpacing })}
      />
      {drawingOrder(rows).map((layer) => (
        <MagnitudeBar
          key={layer}
          value={values[layer] ?? NaN}
          printed={props.printed[layer] ?? NaN}
          floor={range.floor}
          ceiling={range.ceiling}
          x={x}
          length={length}
          room={props.room}
          direction={1}
          y={rowMiddle(rows, layer)}
          thickness={rows.bar}
          fontSize={fontSize}
          number={
            props.numbers && showsNumber(values, layer)
              ? rows.labelled.has(layer)
                ? 'shown'
                : 'quiet'
              : 'none'
          }
          symbol={layerSymbol(layer, rows.count)}
        />
      ))}
      {props.prediction !== null && props.prediction !== undefined && (
        <PredictionGhost {...props} prediction={props.prediction} />
      )}
    </g>
  )
})

/** “계산할 수 없어요” is written once for neighbouring layers; each of them has its mark. */
export function showsNumber(values: ArrayLike<number>, layer: number): boolean {
  return !(Number.isNaN(values[layer]) && Number.isNaN(values[layer + 1]))
}

/** The predicted size: a dashed outline of the bar it would be, named beside the number. */
function PredictionGhost(props: GradientBarsProps & { readonly prediction: LayerPrediction }) {
  const { rows, values, range, x, length, fontSize, prediction } = props
  const middle = rowMiddle(rows, prediction.layer)
  const half = rows.bar / 2 + 3
  const end = Math.max(2, decadeShare(prediction.value, range) * length)
  const actual = values[prediction.layer] ?? NaN
  const actualEnd = decadeShare(actual, range) * length + 8
  const numberEnd = props.numbers
    ? actualEnd + estimateTextWidth(formatNumber(actual), fontSize) + 10
    : actualEnd
  const labelWidth = estimateTextWidth('내 예상', fontSize)
  const beside = end + 8
  // The number of the real bar keeps its place; the ghost's name steps behind it.
  const overlaps = beside < numberEnd && beside + labelWidth > actualEnd
  return (
    <g className="ghost">
      <rect x={x} y={middle - half} width={end} height={2 * half} />
      <HaloText x={x + (overlaps ? numberEnd : beside)} y={middle + fontSize * 0.36}>
        내 예상
      </HaloText>
    </g>
  )
}
