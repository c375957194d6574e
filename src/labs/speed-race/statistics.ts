import type { RunOrNone } from './race.ts'

/** The middle of some values, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  const middle = sorted.length / 2
  const below = sorted[Math.ceil(middle) - 1] ?? NaN
  const above = sorted[Math.floor(middle)] ?? NaN
  // Two infinities have no difference, but a mean.
  return below === above ? below : below + (above - below) / 2
}

/** The value below which this share of the values lies, of those there are; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.round(share * (sorted.length - 1))] ?? NaN
}

/** Steps a run took; ∞ where it did not arrive: longer than anyone waited. */
export function stepsOf(outcome: RunOrNone): number {
  // A run that arrives before its first step has taken none; a ratio needs one.
  return outcome?.end === 'arrived' ? Math.max(outcome.step, 1) : Infinity
}

/** Median of the runs that have ended, those that did not arrive as ∞. */
export function medianSteps(outcomes: readonly RunOrNone[]): number {
  return median(outcomes.filter((outcome) => outcome !== null).map(stepsOf))
}
