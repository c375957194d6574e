import { memo } from 'react'
import { layerName, layerSymbol, layersFromTop, rowTop } from './layerRows.ts'
import type { LayerRowsGeometry } from './layerRows.ts'

export interface LayerBandsProps {
  readonly rows: LayerRowsGeometry
  readonly x: number
  readonly width: number
}

/**
 * The highlighter under each row; hidden until the row's symbol is lit. Belongs below everything
 * else in the drawing.
 */
export const LayerBands = memo(function LayerBands({ rows, x, width }: LayerBandsProps) {
  return layersFromTop(rows.count).map((layer) => (
    <g key={layer} data-sym={layerSymbol(layer, rows.count)}>
      <rect className="band" x={x} y={rowTop(rows, layer)} width={width} height={rows.rowHeight} />
    </g>
  ))
})

export interface LayerTargetsProps extends LayerBandsProps {
  /** The heatmap of the rows, whose cells step back where the row is lit. */
  readonly heatmap?: { readonly x: number; readonly width: number }
  /**
   * Printed value per layer, said when a row is reached by keyboard; null where the rows of a
   * second panel repeat those of the first.
   */
  readonly values: readonly string[] | null
}

/**
 * The edge of the highlighter and, above everything else, the area of each row that can be pointed
 * at.
 */
export const LayerTargets = memo(function LayerTargets(props: LayerTargetsProps) {
  const { rows, x, width, heatmap, values } = props
  const inset = Math.min(3, Math.floor(rows.rowHeight / 8))
  return layersFromTop(rows.count).map((layer) => {
    const top = rowTop(rows, layer)
    const bottom = top + rows.rowHeight
    return (
      <g
        key={layer}
        data-sym={layerSymbol(layer, rows.count)}
        {...(values === null
          ? {}
          : {
              role: 'button',
              'aria-label': layerName(layer, rows.count),
              'data-sym-value': values[layer],
            })}
      >
        {heatmap !== undefined && inset > 1 && (
          <path
            className="band"
            d={
              `M${heatmap.x} ${top}h${heatmap.width}v${inset}h${-heatmap.width}z` +
              `M${heatmap.x} ${bottom - inset}h${heatmap.width}v${inset}h${-heatmap.width}z`
            }
          />
        )}
        <path className="band-edge" d={`M${x} ${bottom}h${width}`} />
        <rect className="band-rim" x={x} y={top} width={width} height={rows.rowHeight} />
        <rect className="hit" x={x} y={top} width={width} height={rows.rowHeight} />
      </g>
    )
  })
})
