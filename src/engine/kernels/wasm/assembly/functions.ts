import { exponential } from './exponential'
import {
  absolute,
  add,
  BYTES,
  divide,
  greater,
  less,
  multiply,
  negate,
  notGreater,
  splat,
  splatAt,
  subtract,
} from './vector'

/** 1, 2, where tanh changes its formula, and the coefficients of its polynomial. */
const DOUBLE = memory.data<f64>(
  [
    1.0, 2.0, 0.55, -0.333333333333333, -0.05396825396374463, -0.008863232585861285,
    -0.0014555413703041522, -0.00023336175892566257, -1.9473621883951353e-5, 0.1333333333332661,
    0.021869488385142778, 0.0035920918361496933, 0.0005884375387985102, 8.328513498267131e-5, 0.01,
  ],
  16,
)

/** The same in float32 (Cephes, `tanhf`). */
const SINGLE_PRECISION = memory.data<f32>(
  [
    1.0, 2.0, 0.625, -3.33332819422e-1, 1.33314422036e-1, -5.37397155531e-2, 2.06390887954e-2,
    -5.70498872745e-3, 0.01,
  ],
  16,
)

/** The constant number `index` of the build's own table. */
// @ts-ignore: decorator
@inline
function constant(index: usize): v128 {
  return isDefined(SINGLE) ? splatAt(SINGLE_PRECISION + index * BYTES) : splatAt(DOUBLE + index * BYTES)
}

// @ts-ignore: decorator
@inline
function slope(): v128 {
  return isDefined(SINGLE) ? splatAt(SINGLE_PRECISION + 8 * BYTES) : splatAt(DOUBLE + 14 * BYTES)
}

/** max(0, s); NaN passes. */
// @ts-ignore: decorator
@inline
export function relu(s: v128): v128 {
  return v128.andnot(s, notGreater(s, splat(0)))
}

/** 1 where z = max(0, s) is above 0 or NaN, else 0. */
// @ts-ignore: decorator
@inline
export function reluDerivative(z: v128): v128 {
  return v128.andnot(constant(0), notGreater(z, splat(0)))
}

// @ts-ignore: decorator
@inline
export function leakyRelu(s: v128): v128 {
  return v128.bitselect(s, multiply(slope(), s), greater(s, splat(0)))
}

/** z has the sign of s. */
// @ts-ignore: decorator
@inline
export function leakyReluDerivative(z: v128): v128 {
  return v128.bitselect(constant(0), slope(), greater(z, splat(0)))
}

/**
 * float64: with e = e^(−|s|) it is 1/(1 + e) for s ≥ 0 and e/(1 + e) below, so that tiny values keep
 * their digits. float32: 1/(1 + e⁻ˢ).
 */
// @ts-ignore: decorator
@inline
export function sigmoid(s: v128): v128 {
  const one = constant(0)
  if (isDefined(SINGLE)) return divide(one, add(one, exponential(negate(s))))
  const decay = exponential(negate(absolute(s)))
  return divide(v128.bitselect(decay, one, less(s, splat(0))), add(one, decay))
}

/** σ′ = z(1 − z) */
// @ts-ignore: decorator
@inline
export function sigmoidDerivative(z: v128): v128 {
  return multiply(z, subtract(constant(0), z))
}

/** 1 − 2/(e^(2|s|) + 1) with the sign of s, or s + s³·P(s²) near 0. */
// @ts-ignore: decorator
@inline
export function tanh(s: v128): v128 {
  const size = absolute(s)
  const one = constant(0)
  const power = exponential(multiply(constant(1), size))
  const large = subtract(one, divide(constant(1), add(power, one)))
  // Bits that differ between s and |s|: the sign.
  const signed = v128.xor(large, v128.xor(s, size))
  return v128.bitselect(tanhNearZero(s), signed, less(size, constant(2)))
}

// @ts-ignore: decorator
@inline
function tanhNearZero(s: v128): v128 {
  const z = multiply(s, s)
  if (isDefined(SINGLE)) {
    let sum = add(multiply(constant(7), z), constant(6))
    sum = add(multiply(sum, z), constant(5))
    sum = add(multiply(sum, z), constant(4))
    sum = add(multiply(sum, z), constant(3))
    return add(multiply(multiply(sum, z), s), s)
  }
  const square = multiply(z, z)
  let even = add(constant(7), multiply(square, constant(8)))
  even = add(constant(6), multiply(square, even))
  even = add(constant(5), multiply(square, even))
  even = add(constant(4), multiply(square, even))
  even = add(constant(3), multiply(square, even))
  let odd = add(constant(12), multiply(square, constant(13)))
  odd = add(constant(11), multiply(square, odd))
  odd = add(constant(10), multiply(square, odd))
  odd = add(constant(9), multiply(square, odd))
  const factor = add(even, multiply(z, odd))
  return add(s, multiply(multiply(s, z), factor))
}

/** 1 − z² as (1 − z)(1 + z) */
// @ts-ignore: decorator
@inline
export function tanhDerivative(z: v128): v128 {
  const one = constant(0)
  return multiply(subtract(one, z), add(one, z))
}
