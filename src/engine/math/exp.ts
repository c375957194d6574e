import { exponentialRemainder } from './exponentialRemainder.ts'
import { LN_2_HIGH, LN_2_LOW, LOG_2_E, ROUNDER } from './naturalLogarithmOfTwo.ts'
import { powersOfTwo, SMALLEST_EXPONENT } from './powersOfTwo.ts'

/**
 * eˣ, within 0.9 ulp; 0 and ∞ beyond the range of doubles, rounded once where it is subnormal.
 *
 * x = k·ln 2 + r with whole k and |r| ≤ ½ ln 2, so eˣ = 2ᵏ·eʳ. The first piece of r is exact and is
 * added last but one, so that only the small remainder is rounded before.
 *
 * For vector kernels: clamp x to [−746, 710] instead of branching, and scale by two powers of two
 * whose exponents add up to k; the same bits follow.
 */
export function exp(x: number): number {
  if (!(x <= 710)) return x > 710 ? Infinity : NaN
  if (x < -746) return 0
  const k = x * LOG_2_E + ROUNDER - ROUNDER
  const high = x - k * LN_2_HIGH
  const low = k * LN_2_LOW
  const value = 1 + (high + (exponentialRemainder(high - low) - low))
  if (k >= -1074 && k <= 1023) return value * powersOfTwo[(k - SMALLEST_EXPONENT) | 0]!
  return k > 0 ? value * 2 * powersOfTwo[2097]! : value * powersOfTwo[(k + 2148) | 0]! * 5e-324
}
