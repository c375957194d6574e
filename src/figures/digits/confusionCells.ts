import { RAMP_STEPS } from '../../plot/heatmapLevels.ts'

/** A square of a confusion matrix that holds something. */
export interface ConfusionCell {
  /** True class. */
  readonly row: number
  /** Answer. */
  readonly column: number
  readonly count: number
  /** Step of the ramp, 1 … 8. */
  readonly level: number
}

/**
 * The squares that are not empty. Shades follow the root of the share in the fullest square: a few
 * mistakes beside half a hundred right answers can still be seen.
 */
export function confusionCells(
  confusion: ArrayLike<number>,
  classes: number,
  fullest: number,
): readonly ConfusionCell[] {
  return Array.from(confusion, (count, index) => ({
    row: Math.floor(index / classes),
    column: index % classes,
    count,
    level: Math.min(Math.max(Math.round((RAMP_STEPS - 1) * Math.sqrt(count / fullest)), 1), 8),
  })).filter(({ count }) => count > 0)
}
