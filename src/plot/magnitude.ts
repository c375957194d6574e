/** A logarithmic axis over whole decades, 10^floor … 10^ceiling. */
export interface DecadeRange {
  readonly floor: number
  readonly ceiling: number
}

/** What a size is before it has a place on the axis: these must never look alike. */
export type MagnitudeState = 'inside' | 'below' | 'above' | 'zero' | 'infinite' | 'undefined'

export function magnitudeState(value: number, { floor, ceiling }: DecadeRange): MagnitudeState {
  if (Number.isNaN(value)) return 'undefined'
  const size = Math.abs(value)
  if (size === 0) return 'zero'
  if (size === Infinity) return 'infinite'
  const exponent = Math.log10(size)
  if (exponent < floor) return 'below'
  return exponent > ceiling ? 'above' : 'inside'
}

/** Share of the axis, clamped to 0–1: 0 at the floor (and for zero), 1 at the ceiling; NaN stays. */
export function decadeShare(value: number, { floor, ceiling }: DecadeRange): number {
  const share = (Math.log10(Math.abs(value)) - floor) / (ceiling - floor)
  return share < 0 ? 0 : share > 1 ? 1 : share
}

/**
 * Whole decades that hold all finite sizes other than zero. At least `minimumDecades` wide, at most
 * `maximumDecades` (the smallest sizes fall below the floor). With `previous` the range only grows.
 */
export function decadeRangeOf(
  values: Iterable<number>,
  options: {
    readonly minimumDecades?: number
    readonly maximumDecades?: number
    readonly previous?: DecadeRange
  } = {},
): DecadeRange {
  const { minimumDecades = 4, maximumDecades = 18, previous } = options
  let smallest = Infinity
  let largest = -Infinity
  for (const value of values) {
    const size = Math.abs(value)
    if (size === 0 || !Number.isFinite(size)) continue
    smallest = Math.min(smallest, size)
    largest = Math.max(largest, size)
  }
  if (largest === -Infinity) return previous ?? { floor: -minimumDecades, ceiling: 0 }
  // Adding 0 turns −0, which no label should show, into 0.
  const ceiling = Math.max(previous?.ceiling ?? -Infinity, Math.ceil(Math.log10(largest))) + 0
  const wanted = Math.min(previous?.floor ?? Infinity, Math.floor(Math.log10(smallest)))
  const floor = Math.max(Math.min(wanted, ceiling - minimumDecades), ceiling - maximumDecades)
  return { floor, ceiling }
}
