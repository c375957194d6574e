import { heatmapLevels } from '../plot/heatmapLevels.ts'
import type { HeatmapLevels } from '../plot/heatmapLevels.ts'
import type { DecadeRange } from '../plot/magnitude.ts'

/** Sizes per layer over the steps of a run. */
export interface LayerHistory {
  /** Step of each record, increasing. */
  readonly steps: ArrayLike<number>
  /** [records × layers], row-major, first hidden layer first */
  readonly values: ArrayLike<number>
}

/** Beyond this more columns only cost time. */
const MOST_COLUMNS = 200

/** A history as ramp levels, with a column no narrower than two pixels. */
export function historyLevels(
  { steps, values }: LayerHistory,
  layers: number,
  range: DecadeRange,
  width: number,
): HeatmapLevels {
  return heatmapLevels({
    values,
    records: steps.length,
    series: layers,
    maximumColumns: Math.min(MOST_COLUMNS, Math.max(1, Math.floor(width / 2))),
    range,
  })
}
