import { memo } from 'react'
import { formatNumber } from '../formula/formatNumber.ts'
import { hatchPath } from '../plot/hatchPath.ts'
import { layerSymbol, layersFromTop, rowTop } from './layerRows.ts'
import type { LayerRowsGeometry } from './layerRows.ts'

export interface LayerHistogramsProps {
  readonly rows: LayerRowsGeometry
  /** Values of each layer, the first hidden one first. */
  readonly values: readonly ArrayLike<number>[]
  /** Identity class of each layer's bars. */
  readonly classes: readonly string[]
  readonly x: number
  readonly width: number
}

const BINS = 24
/** Narrower axes have room for their ends only (pixels). */
const THREE_TICKS = 110

/**
 * How the values of each layer are spread, one row a layer on one common axis around 0. Bars are
 * scaled to their own row; exact zeros are a hatched bar of their own, so that they hide nothing.
 */
export const LayerHistograms = memo(function LayerHistograms(props: LayerHistogramsProps) {
  const { rows, values, x, width } = props
  const reach = largestSize(values)
  const middle = Math.round(x + width / 2) + 0.5
  return (
    <g>
      <path className="grid" d={`M${middle} ${rows.top - 3}V${rows.bottom + 4}`} />
      {layersFromTop(rows.count).map((layer) => {
        const { bars, zeros } = spread(values[layer] ?? [], reach)
        const bottom = rowTop(rows, layer) + rows.rowHeight - 3
        const height = rows.rowHeight - 7
        const bar = width / BINS
        return (
          <g key={layer} className={props.classes[layer]} data-sym={layerSymbol(layer, rows.count)}>
            <path className="grid" d={`M${x} ${Math.round(bottom) + 0.5}h${width}`} />
            <path
              className="fl"
              d={Array.from(bars, (share, bin) =>
                share === 0
                  ? ''
                  : `M${round(x + bin * bar)} ${bottom}v${round(-Math.max(1, share * height))}h${round(bar - 0.75)}v${round(Math.max(1, share * height))}z`,
              ).join('')}
            />
            {zeros > 0 && (
              <path
                className="hatch boxed"
                d={hatchPath(
                  middle - 3,
                  bottom - Math.max(3, zeros * height),
                  6,
                  Math.max(3, zeros * height),
                )}
              />
            )}
          </g>
        )
      })}
      {(width < THREE_TICKS ? [-reach, reach] : [-reach, 0, reach]).map((value) => (
        <text
          key={value}
          className="tick"
          x={x + ((value / reach + 1) / 2) * width}
          y={rows.bottom + 20}
          textAnchor={value < 0 ? 'start' : value === 0 ? 'middle' : 'end'}
        >
          {formatNumber(value)}
        </text>
      ))}
    </g>
  )
})

/** Largest finite size of all layers; 1 where all are 0. */
function largestSize(values: readonly ArrayLike<number>[]): number {
  let largest = 0
  for (const layer of values) {
    for (let index = 0; index < layer.length; index++) {
      const size = Math.abs(layer[index] ?? 0)
      if (size > largest && size < Infinity) largest = size
    }
  }
  return largest === 0 ? 1 : largest
}

/** Bars from −reach to reach, the highest 1; `zeros` is the share of exact zeros. */
export function spread(
  values: ArrayLike<number>,
  reach: number,
): { readonly bars: Float64Array; readonly zeros: number } {
  const bars = new Float64Array(BINS)
  let zeros = 0
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? NaN
    if (value === 0) zeros++
    else if (Number.isFinite(value)) {
      const bin = Math.floor(((value / reach + 1) / 2) * BINS)
      const place = Math.min(Math.max(bin, 0), BINS - 1)
      bars[place] = (bars[place] ?? 0) + 1
    }
  }
  const highest = Math.max(...bars, 1)
  return {
    bars: bars.map((count) => count / highest),
    zeros: values.length === 0 ? 0 : zeros / values.length,
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
