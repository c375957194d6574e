import { memo, useMemo } from 'react'
import { heatmapPaths } from './heatmapPaths.ts'
import type { HeatmapPlace } from './heatmapPaths.ts'
import type { HeatmapLevels } from './heatmapLevels.ts'

export interface HeatmapProps extends HeatmapPlace {
  readonly heatmap: HeatmapLevels
}

/**
 * A heatmap of at most nine paths, one per step of the ramp, however many cells it has. The lowest
 * step is the paper colour, zeros are hatched, and what is not finite carries ∞.
 */
export const Heatmap = memo(function Heatmap({ heatmap, ...place }: HeatmapProps) {
  const { x, y, width, rowHeight, gap } = place
  const { ramp, zeros, undefinedCells, marks } = useMemo(
    () => heatmapPaths(heatmap, { x, y, width, rowHeight, gap }),
    [heatmap, x, y, width, rowHeight, gap],
  )
  const markSize = Math.min(16, Math.max(8, rowHeight))
  return (
    <g className="heat">
      {ramp.map((path, level) =>
        path === '' ? null : <path key={level} fill={`var(--r${level})`} d={path} />,
      )}
      {zeros !== '' && <path className="hatch" d={zeros} />}
      {undefinedCells !== '' && <path className="undefined-cell" d={undefinedCells} />}
      {marks.map((mark, index) => (
        <text
          key={index}
          className="infinite halo"
          x={Math.min(Math.max(mark.x, x + 7), x + width - 7)}
          y={mark.y + markSize * 0.3}
          textAnchor="middle"
          style={{ fontSize: markSize }}
        >
          ∞
        </text>
      ))}
    </g>
  )
})
