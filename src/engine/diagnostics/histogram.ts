/** Counts of a tensor's values. `counts`, `zeros` and `notFinite` add up to the number of values. */
export interface Histogram {
  /** Left edge of the first bin and right edge of the last; NaN without a value to bin. */
  readonly minimum: number
  readonly maximum: number
  /** Bins of equal width, each closed on the left; the last one on both sides. */
  readonly counts: Int32Array
  /** Exact zeros, counted apart: a ReLU layer's gradients would hide in one tall bin. */
  readonly zeros: number
  /** NaN, ∞ and −∞. */
  readonly notFinite: number
}

/** Distribution of the finite values other than 0 over `bins` bins between their extremes. */
export function histogram(values: Float64Array, bins: number): Histogram {
  let minimum = Infinity
  let maximum = -Infinity
  let zeros = 0
  let notFinite = 0
  for (const value of values) {
    if (value === 0) zeros++
    else if (!Number.isFinite(value)) notFinite++
    else {
      if (value < minimum) minimum = value
      if (value > maximum) maximum = value
    }
  }
  const counts = new Int32Array(bins)
  if (zeros + notFinite === values.length) {
    return { minimum: NaN, maximum: NaN, counts, zeros, notFinite }
  }
  for (const value of values) {
    if (value === 0 || !Number.isFinite(value)) continue
    const bin = binOf(value, minimum, maximum, bins)
    counts[bin] = (counts[bin] as number) + 1
  }
  return { minimum, maximum, counts, zeros, notFinite }
}

/** Halves keep the width finite where the extremes are ±1e308. */
function binOf(value: number, minimum: number, maximum: number, bins: number): number {
  const width = maximum / 2 - minimum / 2
  if (!(width > 0)) return 0
  const position = (value / 2 - minimum / 2) / width
  return Math.min(Math.floor(position * bins), bins - 1)
}
