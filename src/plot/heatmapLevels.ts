import { decadeShare, magnitudeState } from './magnitude.ts'
import type { DecadeRange } from './magnitude.ts'

/** Steps of the magnitude ramp, `--r0` (paper) … `--r8`. */
export const RAMP_STEPS = 9

/** An exact zero is hatched; what is not finite gets a mark. Neither may look like “small”. */
export const ZERO_LEVEL = -1
export const UNDEFINED_LEVEL = -2

/** Step of the ramp for a size, or one of the two special levels. */
export function rampLevel(value: number, range: DecadeRange): number {
  const state = magnitudeState(value, range)
  if (state === 'undefined' || state === 'infinite') return UNDEFINED_LEVEL
  if (state === 'zero') return ZERO_LEVEL
  return Math.round(decadeShare(value, range) * (RAMP_STEPS - 1))
}

/** Levels of a heatmap; row 0 is on top. */
export interface HeatmapLevels {
  readonly rows: number
  /** Shares of the width at which columns begin, and 1 at the end: `columns + 1` values. */
  readonly edges: Float64Array
  /** [rows × columns], row-major */
  readonly levels: Int8Array
}

export interface HeatmapSource {
  /** [records × series], row-major; the first series becomes the lowest row. */
  readonly values: ArrayLike<number>
  readonly records: number
  readonly series: number
  readonly maximumColumns: number
  readonly range: DecadeRange
}

/** More records than this in one column add nothing a reader could see. */
const RECORDS_PER_MEDIAN = 7

/**
 * Levels of a history in at most `maximumColumns` columns. Neighbouring records share a column that
 * shows their (lower) median; a value that is not finite wins, because it ends a run. Columns keep
 * their records when more arrive.
 */
export function heatmapLevels(source: HeatmapSource): HeatmapLevels {
  const { values, records, series, maximumColumns, range } = source
  const perColumn = Math.max(1, Math.ceil(records / Math.max(1, Math.floor(maximumColumns))))
  const columns = Math.ceil(records / perColumn)
  const edges = new Float64Array(columns + 1)
  const levels = new Int8Array(series * columns)
  for (let column = 0; column <= columns; column += 1) {
    edges[column] = records === 0 ? 1 : Math.min(column * perColumn, records) / records
  }
  for (let column = 0; column < columns; column += 1) {
    const first = column * perColumn
    const last = Math.min(first + perColumn, records)
    for (let index = 0; index < series; index += 1) {
      const value = medianOf(values, first, last, series, index)
      levels[(series - 1 - index) * columns + column] = rampLevel(value, range)
    }
  }
  return { rows: series, edges, levels }
}

function medianOf(
  values: ArrayLike<number>,
  first: number,
  last: number,
  series: number,
  index: number,
): number {
  const latest = values[(last - 1) * series + index] ?? NaN
  if (last - first === 1 || !Number.isFinite(latest)) return latest
  const stride = Math.max(1, Math.floor((last - first) / RECORDS_PER_MEDIAN))
  const sample: number[] = []
  for (let record = first; record < last; record += stride) {
    const value = values[record * series + index] ?? NaN
    if (!Number.isFinite(value)) return NaN
    sample.push(value)
  }
  sample.sort((a, b) => a - b)
  return sample[(sample.length - 1) >> 1] ?? NaN
}
