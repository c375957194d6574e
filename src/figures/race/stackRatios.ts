/** Ends of the axis of ratios; what lies beyond stands at the end. */
const SMALLEST = 1 / 8
const LARGEST = 12

export interface StackedRatio {
  readonly ratio: number
  /** Pixels from the left end of the axis. */
  readonly x: number
  /** Pixels above it. */
  readonly y: number
}

/** Share of a logarithmic axis from ⅛ to 12; 0 and ∞ are its ends. */
export function ratioShare(ratio: number): number {
  const inside = Math.min(Math.max(ratio, SMALLEST), LARGEST)
  return Math.log(inside / SMALLEST) / Math.log(LARGEST / SMALLEST)
}

/**
 * Ratios as stacked marks: each in the bin of its size, on top of those before it. Marks keep a
 * distance of `pitch` pixels where the height allows, else a smaller one.
 */
export function stackRatios(
  ratios: readonly (number | null)[],
  width: number,
  height: number,
  pitch: number,
): readonly StackedRatio[] {
  const known = ratios.filter((ratio) => ratio !== null)
  // The middle of a bin lies at ratio 1: marks just left and right of it do not share one.
  const one = ratioShare(1) * width
  const binOf = (ratio: number): number => Math.round((ratioShare(ratio) * width - one) / pitch)
  const heights = new Map<number, number>()
  for (const ratio of known) heights.set(binOf(ratio), (heights.get(binOf(ratio)) ?? 0) + 1)
  const tallest = Math.max(1, ...heights.values())
  const rise = Math.min(pitch, height / (tallest + 0.5))
  const filled = new Map<number, number>()
  return known.map((ratio) => {
    const bin = binOf(ratio)
    const level = filled.get(bin) ?? 0
    filled.set(bin, level + 1)
    const x = Math.min(Math.max(one + bin * pitch, 0), width)
    return { ratio, x, y: rise * (level + 0.6) }
  })
}
