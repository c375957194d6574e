import { memo } from 'react'
import { drawingOrder, layerName, layerSymbol, rowMiddle } from './layerRows.ts'
import type { LayerRowsGeometry } from './layerRows.ts'

export interface LayerLabelsProps {
  readonly rows: LayerRowsGeometry
  readonly x: number
  readonly anchor: 'middle' | 'end'
  readonly fontSize: number
  /** Layers whose name is set strong: the ends of a comparison. */
  readonly strong?: 'ends' | 'none'
}

/** Names of the layers; in crowded rows only some, the others when they are pointed at. */
export const LayerLabels = memo(function LayerLabels(props: LayerLabelsProps) {
  const { rows, x, anchor, fontSize, strong = 'none' } = props
  return drawingOrder(rows).map((layer) => {
    const isEnd = strong === 'ends' && (layer === 0 || layer === rows.count - 1)
    const names = ['row-name halo', isEnd && 'strong', !rows.labelled.has(layer) && 'quiet']
    return (
      <text
        key={layer}
        className={names.filter(Boolean).join(' ')}
        x={x}
        y={rowMiddle(rows, layer) + fontSize * 0.36}
        textAnchor={anchor}
        style={{ fontSize }}
        data-sym={layerSymbol(layer, rows.count)}
      >
        {layerName(layer, rows.count)}
      </text>
    )
  })
})
