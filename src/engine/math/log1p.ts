import { log } from './log.ts'

/**
 * ln(1 + x), within 1.3 ulp, also where x is far below 1; −∞ at −1, NaN below.
 *
 * The rounding error of 1 + x, which x − ((1 + x) − 1) recovers exactly, is added back divided by
 * 1 + x, the slope of the logarithm there.
 */
export function log1p(x: number): number {
  const sum = 1 + x
  if (sum === 1) return x
  if (!(sum > 0 && sum < Infinity)) return log(sum)
  return log(sum) + (x - (sum - 1)) / sum
}
