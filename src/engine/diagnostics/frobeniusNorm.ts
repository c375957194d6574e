const SMALL = 1e-140
const LARGE = 1e140
/** 2⁶⁰⁰ and 2⁻⁶⁰⁰: multiplying by a power of two rounds nothing. */
const UP = 4.149515568880993e180
const DOWN = 2.409919865102884e-181

/**
 * ‖v‖ = √Σ vᵢ², the Frobenius norm of any tensor laid out flat.
 *
 * Squares of numbers below 1e-162 would vanish and of numbers above 1e154 overflow although the
 * norm itself is representable, so very small and very large tensors are scaled first, as hypot
 * does. Right for every size from 5e-324 to 1.8e308; NaN if any element is NaN, ∞ if any is ±∞.
 */
export function frobeniusNorm(values: Float64Array): number {
  const largest = largestMagnitude(values)
  if (!(largest > 0 && largest < Infinity)) return largest
  if (largest < SMALL) return rootOfSquares(values, UP) * DOWN
  if (largest > LARGE) return rootOfSquares(values, DOWN) * UP
  return rootOfSquares(values, 1)
}

function largestMagnitude(values: Float64Array): number {
  let largest = 0
  let notANumber = false
  for (let index = 0; index < values.length; index++) {
    const magnitude = Math.abs(values[index]!)
    if (magnitude > largest) largest = magnitude
    else if (magnitude !== magnitude) notANumber = true
  }
  return notANumber ? NaN : largest
}

function rootOfSquares(values: Float64Array, scale: number): number {
  let sum = 0
  for (let index = 0; index < values.length; index++) {
    const scaled = values[index]! * scale
    sum += scaled * scaled
  }
  return Math.sqrt(sum)
}
