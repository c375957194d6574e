import { exp } from './exp.ts'

/**
 * σ(x) = 1/(1 + e⁻ˣ), within 2 ulp; never overflows.
 *
 * With e = e^(−|x|) it is 1/(1 + e) for x ≥ 0 and e/(1 + e) below, so that tiny values keep all
 * their digits.
 */
export function sigmoid(x: number): number {
  const decay = exp(-Math.abs(x))
  return (x < 0 ? decay : 1) / (1 + decay)
}
