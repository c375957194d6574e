import { LN_2_HIGH, LN_2_LOW } from './naturalLogarithmOfTwo.ts'
import { powersOfTwo, SMALLEST_EXPONENT } from './powersOfTwo.ts'

/**
 * A double seen as two 32-bit words, low word first: every browser's typed arrays are little-endian
 * (WebAssembly's always are).
 */
const double = new Float64Array(1)
const words = new Int32Array(double.buffer)

/**
 * ln x, within 0.9 ulp; −∞ at 0, NaN below 0.
 *
 * x = 2ᵏ(1 + f) with 1/√2 ≤ 1 + f < √2, and with s = f/(2 + f) and z = s²
 * ln(1 + f) = 2 artanh s = f − (f²/2 − s(f²/2 + z·P(z))).
 * P has degree 6, minimax; it adds less than 2⁻⁵⁹ of the result (Remez exchange in 50 digits).
 */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : NaN
  // Subnormal numbers are scaled by 2⁵⁴ first.
  const normal = x < 2.2250738585072014e-308 ? x * 18014398509481984 : x
  double[0] = normal
  const highWord = words[1]!
  const exponent = (highWord >> 20) - 1023
  // 0x6a09e is the fraction of √2: from there on 1 + f is taken from the next octave.
  const carry = (highWord & 0xfffff) > 0x6a09e ? 1 : 0
  const f = normal * powersOfTwo[-(exponent + carry) - SMALLEST_EXPONENT]! - 1
  const k = exponent + carry - (x === normal ? 0 : 54)
  const s = f / (2 + f)
  const z = s * s
  const square = z * z
  const odd = 0.3999999999941109 + square * (0.22222198475969254 + square * 0.1531390322601011)
  const even =
    0.6666666666666735 +
    square * (0.2857142874326285 + square * (0.18183569740652247 + square * 0.1479750790670723))
  const half = 0.5 * f * f
  return k * LN_2_HIGH - (half - (s * (half + z * (even + z * odd)) + k * LN_2_LOW) - f)
}
