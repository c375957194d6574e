import { add, atLeast, atMost, BYTES, multiply, splatAt, subtract } from './vector'

// Constants come from memory: engines build a constant vector anew in every round of a loop.

/** log₂ e, 1.5·2⁵², ln 2 in two pieces, bounds, 1 and the coefficients of `exponentialRemainder`. */
const DOUBLE = memory.data<f64>(
  [
    1.4426950408889634, 6755399441055744.0, 0.6931471805592082, 7.371002565167799e-13, 710.0,
    -746.0, 1.0, 0.5000000000000011, 0.041666666666530155, 0.0013888888943630218,
    2.4801493098786526e-5, 2.763024842399636e-7, 0.16666666666666413, 0.008333333333494463,
    0.00019841269506574313, 2.755758637826493e-6, 2.500006005363822e-8,
    // 1023 in both halves, as integers.
    2.170801694663e-311,
  ],
  16,
)

/** log₂ e, 1.5·2²³, ln 2 in two pieces, bounds, 1 and eʳ = 1 + r + r²·P(r) (Cephes, `expf`). */
const SINGLE_PRECISION = memory.data<f32>(
  [
    1.44269504088896341, 12582912.0, 0.693359375, -2.1219444e-4, 88.3, -87.3, 1.0, 1.9875691500e-4,
    1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1,
    // 127 as an integer.
    1.7796490496925177e-43,
  ],
  16,
)

/**
 * eˣ. In float64 the same operations in the same order as `math/exp.ts`; in float32 within 2 ulp,
 * from e⁻⁸⁷·³ to e⁸⁸·³.
 */
// @ts-ignore: decorator
@inline
export function exponential(x: v128): v128 {
  return isDefined(SINGLE) ? singleExponential(x) : doubleExponential(x)
}

// @ts-ignore: decorator
@inline
function doubleExponential(argument: v128): v128 {
  const x = atLeast(atMost(argument, splatAt(DOUBLE + 4 * BYTES)), splatAt(DOUBLE + 5 * BYTES))
  const rounded = add(multiply(x, splatAt(DOUBLE)), splatAt(DOUBLE + 1 * BYTES))
  const k = subtract(rounded, splatAt(DOUBLE + 1 * BYTES))
  const high = subtract(x, multiply(k, splatAt(DOUBLE + 2 * BYTES)))
  const low = multiply(k, splatAt(DOUBLE + 3 * BYTES))
  const r = subtract(high, low)
  const square = multiply(r, r)
  let even = add(splatAt(DOUBLE + 10 * BYTES), multiply(square, splatAt(DOUBLE + 11 * BYTES)))
  even = add(splatAt(DOUBLE + 9 * BYTES), multiply(square, even))
  even = add(splatAt(DOUBLE + 8 * BYTES), multiply(square, even))
  even = add(splatAt(DOUBLE + 7 * BYTES), multiply(square, even))
  let odd = add(splatAt(DOUBLE + 15 * BYTES), multiply(square, splatAt(DOUBLE + 16 * BYTES)))
  odd = add(splatAt(DOUBLE + 14 * BYTES), multiply(square, odd))
  odd = add(splatAt(DOUBLE + 13 * BYTES), multiply(square, odd))
  odd = add(splatAt(DOUBLE + 12 * BYTES), multiply(square, odd))
  const remainder = multiply(square, add(even, multiply(r, odd)))
  const value = add(splatAt(DOUBLE + 6 * BYTES), add(high, subtract(remainder, low)))
  // 2ᵏ as two factors whose exponents add up to k: one factor could not reach ∞ or below 2⁻¹⁰²².
  // k is the low half of `rounded`; shifting by 52 drops what is above twelve bits.
  const half = i32x4.shr_s(rounded, 1)
  const bias = splatAt(DOUBLE + 17 * BYTES)
  const first = i64x2.shl(i32x4.add(half, bias), 52)
  const second = i64x2.shl(i32x4.add(i32x4.sub(rounded, half), bias), 52)
  return multiply(multiply(value, first), second)
}

// @ts-ignore: decorator
@inline
function singleExponential(argument: v128): v128 {
  const table = SINGLE_PRECISION
  const x = atLeast(atMost(argument, splatAt(table + 4 * BYTES)), splatAt(table + 5 * BYTES))
  const rounded = add(multiply(x, splatAt(table)), splatAt(table + 1 * BYTES))
  const k = subtract(rounded, splatAt(table + 1 * BYTES))
  let r = subtract(x, multiply(k, splatAt(table + 2 * BYTES)))
  r = subtract(r, multiply(k, splatAt(table + 3 * BYTES)))
  let sum = add(multiply(splatAt(table + 7 * BYTES), r), splatAt(table + 8 * BYTES))
  sum = add(multiply(sum, r), splatAt(table + 9 * BYTES))
  sum = add(multiply(sum, r), splatAt(table + 10 * BYTES))
  sum = add(multiply(sum, r), splatAt(table + 11 * BYTES))
  sum = add(multiply(sum, r), splatAt(table + 12 * BYTES))
  const value = add(add(multiply(sum, multiply(r, r)), r), splatAt(table + 6 * BYTES))
  return multiply(value, i32x4.shl(i32x4.add(rounded, splatAt(table + 13 * BYTES)), 23))
}
