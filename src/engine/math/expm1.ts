import { exp } from './exp.ts'
import { exponentialRemainder } from './exponentialRemainder.ts'
import { LN_2_HIGH, LN_2_LOW, LOG_2_E, ROUNDER } from './naturalLogarithmOfTwo.ts'
import { powersOfTwo, SMALLEST_EXPONENT } from './powersOfTwo.ts'

/**
 * eˣ − 1, within 1.1 ulp, also where it is tiny or near −1.
 *
 * As in `exp`, x = k·ln 2 + r; then eˣ − 1 = (2ᵏ − 1) + 2ᵏ·r + 2ᵏ(eʳ − 1 − r), smallest last. Above
 * 40 the −1 is below half a unit of eˣ; below −40 the result rounds to −1.
 */
export function expm1(x: number): number {
  if (!(x <= 40)) return exp(x)
  if (x < -40) return -1
  const k = x * LOG_2_E + ROUNDER - ROUNDER
  const power = powersOfTwo[(k - SMALLEST_EXPONENT) | 0]!
  const high = x - k * LN_2_HIGH
  const low = k * LN_2_LOW
  return power - 1 + power * high + power * (exponentialRemainder(high - low) - low)
}
