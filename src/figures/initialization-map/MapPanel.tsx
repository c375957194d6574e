import { memo, useMemo } from 'react'
import { HaloText } from '../../plot/HaloText.tsx'
import { Heatmap } from '../../plot/Heatmap.tsx'
import { rampLevel } from '../../plot/heatmapLevels.ts'
import type { DecadeRange } from '../../plot/magnitude.ts'
import type { GridRectangle, MapGrid } from './MapGrid.ts'
import type { MapBorders } from './MapLegend.tsx'
import { regionWords } from './regionWords.ts'
import type { Obstacles } from './regionWords.ts'
import { thresholdPath } from './thresholdPath.ts'

export interface MapPanelProps extends GridRectangle {
  readonly grid: MapGrid
  readonly range: DecadeRange
  readonly borders: MapBorders
  readonly obstacles: Obstacles
}

/** The cells of one map in the nine steps of the ramp, its two borders, and what lies between. */
export const MapPanel = memo(function MapPanel(props: MapPanelProps) {
  const { grid, range, borders, x, top, width, height } = props
  const { cells } = grid
  const heatmap = useMemo(() => levelsOf(grid, range), [grid, range])
  const place = useMemo(() => ({ x, top, width, height }), [x, top, width, height])
  const { low, high, words } = borders
  const threshold = useMemo(
    () => [low, high].map((value) => thresholdPath(grid, value, place)).join(''),
    [grid, place, low, high],
  )
  const names = useMemo(
    () =>
      regionWords(
        grid,
        (value) => (Number.isNaN(value) || value >= high ? 2 : value < low ? 0 : 1),
        place,
        props.obstacles,
      ),
    [grid, place, low, high, props.obstacles],
  )
  return (
    <g>
      <Heatmap heatmap={heatmap} x={x} y={top} width={width} rowHeight={height / cells} gap={0} />
      <path className="unknown-cells" d={unknownPath(grid, place)} />
      <path className="threshold-halo" d={threshold} />
      <path className="threshold" d={threshold} />
      <rect className="legend-rim" {...{ x, y: top, width, height }} />
      {names.map((name) => (
        <HaloText key={name.kind} className="lbl" x={name.x} y={name.y + 4.5} textAnchor="middle">
          {words[name.kind]}
        </HaloText>
      ))}
    </g>
  )
})

/** What is not computed yet has the colour of the paper below its own mark. */
function levelsOf({ cells, values, isKnown }: MapGrid, range: DecadeRange) {
  const levels = new Int8Array(cells * cells)
  const edges = Float64Array.from({ length: cells + 1 }, (_, column) => column / cells)
  for (let row = 0; row < cells; row += 1) {
    for (let column = 0; column < cells; column += 1) {
      if (!isKnown(row, column)) continue
      const value = values[row * cells + column] ?? NaN
      levels[(cells - 1 - row) * cells + column] = rampLevel(value, range)
    }
  }
  return { rows: cells, edges, levels }
}

/** A dot in every cell without a value. */
function unknownPath({ cells, isKnown }: MapGrid, place: GridRectangle): string {
  let path = ''
  for (let row = 0; row < cells; row += 1) {
    for (let column = 0; column < cells; column += 1) {
      if (isKnown(row, column)) continue
      const x = place.x + ((column + 0.5) * place.width) / cells
      const y = place.top + place.height - ((row + 0.5) * place.height) / cells
      path += `M${Math.round(x)} ${Math.round(y)}h1`
    }
  }
  return path
}
