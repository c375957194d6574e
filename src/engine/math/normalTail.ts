import { exp } from './exp.ts'

/** Splits 53 bits into 26 + 26 (Veltkamp). */
const SPLITTER = 134217729

/**
 * 1 − Φ(x) = ½ erfc(x/√2) for x ≥ 0: the mass of the standard normal distribution beyond x, within
 * 4 ulp down to the smallest doubles (x = 38.5).
 *
 * e^(−x²/2)·G(t)/(1 + x) with t = (x − 6)/(x + 6) ∈ [−1, 0.74] and G of degree 22, minimax, relative
 * error below 2⁻⁵⁷·⁹ (Remez exchange in 45 digits; the mapping is that of Shepherd and Laframboise,
 * Math. Comp. 36, 1981). The rounding error of x², which e^(−x²/2) would magnify by x²/2, is
 * recovered exactly (Dekker, Numer. Math. 18, 1971).
 */
export function normalTail(x: number): number {
  if (x > 39) return 0
  const square = x * x
  const split = SPLITTER * x
  const head = split - (split - x)
  const rest = x - head
  const squareError = head * head - square + 2 * head * rest + rest * rest
  const density = exp(-0.5 * square)
  const t = (x - 6) / (x + 6)
  const z = t * t
  let even = 1.5035073068134396e-9
  even = even * z - 1.5653809630619504e-8
  even = even * z + 1.3268518303415854e-7
  even = even * z - 1.000064299363911e-6
  even = even * z + 4.412744263768001e-6
  even = even * z + 3.779476071119643e-5
  even = even * z - 0.0008689946299070242
  even = even * z - 0.007059819426566074
  even = even * z - 0.019766479219481846
  even = even * z - 0.016141517332219604
  even = even * z + 0.03981142456243022
  even = even * z + 0.45345520027112796
  let odd = 2.7436562132840215e-9
  odd = odd * z - 1.9543410173434995e-8
  odd = odd * z - 9.086071269824908e-10
  odd = odd * z + 1.7840533247177195e-6
  odd = odd * z - 2.6353454212357457e-5
  odd = odd * z + 0.00011948965957586546
  odd = odd * z + 0.0029356555195670354
  odd = odd * z + 0.013246864153589059
  odd = odd * z + 0.022592467062822044
  odd = odd * z - 0.004373386779594643
  odd = odd * z - 0.08502536230577071
  const scaled = (even + t * odd) / (1 + x)
  return (density - density * (0.5 * squareError)) * scaled
}
