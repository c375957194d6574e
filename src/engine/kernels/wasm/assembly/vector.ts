/**
 * Vectors of 128 bits: two float64 numbers, or four float32 numbers where the constant SINGLE is
 * defined. What differs between the two builds: this file, the elementary functions, and in
 * `gradients.ts` how many lanes there are to add.
 */

/** Bytes of a number, and numbers in a vector. */
export const BYTES: usize = isDefined(SINGLE) ? 4 : 8
export const LANES: i32 = isDefined(SINGLE) ? 4 : 2

// @ts-ignore: decorator
@inline
export function add(a: v128, b: v128): v128 {
  return isDefined(SINGLE) ? f32x4.add(a, b) : f64x2.add(a, b)
}

// @ts-ignore: decorator
@inline
export function subtract(a: v128, b: v128): v128 {
  return isDefined(SINGLE) ? f32x4.sub(a, b) : f64x2.sub(a, b)
}

// @ts-ignore: decorator
@inline
export function multiply(a: v128, b: v128): v128 {
  return isDefined(SINGLE) ? f32x4.mul(a, b) : f64x2.mul(a, b)
}

// @ts-ignore: decorator
@inline
export function divide(a: v128, b: v128): v128 {
  return isDefined(SINGLE) ? f32x4.div(a, b) : f64x2.div(a, b)
}

// @ts-ignore: decorator
@inline
export function squareRoot(a: v128): v128 {
  return isDefined(SINGLE) ? f32x4.sqrt(a) : f64x2.sqrt(a)
}

// @ts-ignore: decorator
@inline
export function absolute(a: v128): v128 {
  return isDefined(SINGLE) ? f32x4.abs(a) : f64x2.abs(a)
}

// @ts-ignore: decorator
@inline
export function negate(a: v128): v128 {
  return isDefined(SINGLE) ? f32x4.neg(a) : f64x2.neg(a)
}

/** The larger of two numbers, NaN if one is NaN. */
// @ts-ignore: decorator
@inline
export function maximum(a: v128, b: v128): v128 {
  return isDefined(SINGLE) ? f32x4.max(a, b) : f64x2.max(a, b)
}

/** a where it is not below b, else b; NaN stays NaN. */
// @ts-ignore: decorator
@inline
export function atLeast(a: v128, b: v128): v128 {
  return isDefined(SINGLE) ? f32x4.pmax(a, b) : f64x2.pmax(a, b)
}

/** a where it is not above b, else b; NaN stays NaN. */
// @ts-ignore: decorator
@inline
export function atMost(a: v128, b: v128): v128 {
  return isDefined(SINGLE) ? f32x4.pmin(a, b) : f64x2.pmin(a, b)
}

/** All bits of a lane where a > b. */
// @ts-ignore: decorator
@inline
export function greater(a: v128, b: v128): v128 {
  return isDefined(SINGLE) ? f32x4.gt(a, b) : f64x2.gt(a, b)
}

/** All bits of a lane where a ≤ b. */
// @ts-ignore: decorator
@inline
export function notGreater(a: v128, b: v128): v128 {
  return isDefined(SINGLE) ? f32x4.le(a, b) : f64x2.le(a, b)
}

/** All bits of a lane where a < b. */
// @ts-ignore: decorator
@inline
export function less(a: v128, b: v128): v128 {
  return isDefined(SINGLE) ? f32x4.lt(a, b) : f64x2.lt(a, b)
}

/** All bits of a lane where a ≠ b; NaN differs from everything. */
// @ts-ignore: decorator
@inline
export function unequal(a: v128, b: v128): v128 {
  return isDefined(SINGLE) ? f32x4.ne(a, b) : f64x2.ne(a, b)
}

/** A number in every lane. */
// @ts-ignore: decorator
@inline
export function splat(value: f64): v128 {
  return isDefined(SINGLE) ? f32x4.splat(<f32>value) : f64x2.splat(value)
}

/** The number at an address in every lane. */
// @ts-ignore: decorator
@inline
export function splatAt(address: usize): v128 {
  return isDefined(SINGLE) ? v128.load32_splat(address) : v128.load64_splat(address)
}

// The same 1, 2, 3, 4, 8 and 12 numbers further on. An offset inside the instruction costs nothing,
// and it must be written as a constant.

// @ts-ignore: decorator
@inline
export function splatAt1(address: usize): v128 {
  return isDefined(SINGLE) ? v128.load32_splat(address, 4) : v128.load64_splat(address, 8)
}

// @ts-ignore: decorator
@inline
export function splatAt2(address: usize): v128 {
  return isDefined(SINGLE) ? v128.load32_splat(address, 8) : v128.load64_splat(address, 16)
}

// @ts-ignore: decorator
@inline
export function splatAt3(address: usize): v128 {
  return isDefined(SINGLE) ? v128.load32_splat(address, 12) : v128.load64_splat(address, 24)
}

// @ts-ignore: decorator
@inline
export function splatAt4(address: usize): v128 {
  return isDefined(SINGLE) ? v128.load32_splat(address, 16) : v128.load64_splat(address, 32)
}

// @ts-ignore: decorator
@inline
export function splatAt8(address: usize): v128 {
  return isDefined(SINGLE) ? v128.load32_splat(address, 32) : v128.load64_splat(address, 64)
}

// @ts-ignore: decorator
@inline
export function splatAt12(address: usize): v128 {
  return isDefined(SINGLE) ? v128.load32_splat(address, 48) : v128.load64_splat(address, 96)
}

// @ts-ignore: decorator
@inline
export function storeNumber(address: usize, value: f64): void {
  if (isDefined(SINGLE)) store<f32>(address, <f32>value)
  else store<f64>(address, value)
}

// @ts-ignore: decorator
@inline
export function copyNumber(to: usize, from: usize): void {
  if (isDefined(SINGLE)) store<f32>(to, load<f32>(from))
  else store<f64>(to, load<f64>(from))
}

/** float64: the lanes of two vectors added, even + odd; the two sums side by side. */
// @ts-ignore: decorator
@inline
export function sumOfLanes(a: v128, b: v128): v128 {
  return f64x2.add(v128.shuffle<f64>(a, b, 0, 2), v128.shuffle<f64>(a, b, 1, 3))
}

/** float32: the lanes of four vectors added, (0 + 2) + (1 + 3); the four sums side by side. */
// @ts-ignore: decorator
@inline
export function sumOfFourLanes(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(
    v128.shuffle<f32>(a, b, 0, 4, 1, 5),
    v128.shuffle<f32>(a, b, 2, 6, 3, 7),
  )
  const cd = f32x4.add(
    v128.shuffle<f32>(c, d, 0, 4, 1, 5),
    v128.shuffle<f32>(c, d, 2, 6, 3, 7),
  )
  return f32x4.add(
    v128.shuffle<f32>(ab, cd, 0, 1, 4, 5),
    v128.shuffle<f32>(ab, cd, 2, 3, 6, 7),
  )
}
