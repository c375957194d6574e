export interface NumericalDerivative {
  readonly value: number
  /** Estimated error of `value`, absolute. */
  readonly error: number
  /** Half-width h of the finest difference used. */
  readonly step: number
  /**
   * True where the slopes on the left and on the right differ: a kink (s = 0 of ReLU), where there
   * is no derivative to compare with; `value` is then their mean.
   */
  readonly kink: boolean
}

const LEVELS = 12
const SHRINK = 2

/**
 * f′(x) from values of f only: central differences (f(x + h) − f(x − h)) / 2h for halved h, each
 * extrapolated to h → 0 with the coarser ones; the entry whose neighbours agree best is taken, so
 * that h chooses itself between truncation (too wide) and rounding (too narrow).
 *
 * Ridders, Advances in Engineering Software 4(2), 1982.
 */
export function numericalDerivative(f: (x: number) => number, x: number): NumericalDerivative {
  let step = firstStep(x)
  let best = { value: NaN, error: Infinity, step }
  let previous: readonly number[] = []
  for (let level = 0; level < LEVELS; level++, step /= SHRINK) {
    const row = [(f(x + step) - f(x - step)) / (2 * step)]
    let factor = 1
    for (const [order, coarser] of previous.entries()) {
      factor *= SHRINK * SHRINK
      const finer = row[order] as number
      const extrapolated = (factor * finer - coarser) / (factor - 1)
      row.push(extrapolated)
      const error = Math.max(Math.abs(extrapolated - finer), Math.abs(extrapolated - coarser))
      if (error < best.error || Number.isNaN(best.value)) {
        best = { value: extrapolated, error, step }
      }
    }
    previous = row
  }
  return { ...best, kink: hasKink(f, x, best.value) }
}

/** A power of two near |x|/64, at least 2⁻⁶: x ± h loses few bits, and kinks further off stay out. */
function firstStep(x: number): number {
  let step = 0.015625
  while (step < Math.abs(x) / 64) step *= 2
  return step
}

/**
 * The jump from the slope on the left to the slope on the right, over two very short ways: at a kink
 * it stays the same, elsewhere it shrinks with the way.
 */
function hasKink(f: (x: number) => number, x: number, slope: number): boolean {
  const step = firstStep(x) / 65536
  const middle = f(x)
  const jump = (way: number) => Math.abs(f(x + way) + f(x - way) - 2 * middle) / way
  const far = jump(step)
  const rounding = (64 * Number.EPSILON * Math.abs(middle)) / step
  return far > 1e-3 * Math.abs(slope) + 1e-9 + rounding && jump(step / 8) > far / 2
}
