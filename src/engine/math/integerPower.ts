/**
 * baseᵉˣᵖᵒⁿᵉⁿᵗ for a whole exponent ≥ 0 by repeated squaring, from the lowest bit up: a fixed order
 * of products, so the same bits everywhere. Relative error below 2·log₂(exponent) ulp.
 */
export function integerPower(base: number, exponent: number): number {
  let result = 1
  let square = base
  let rest = exponent
  while (rest > 0) {
    const half = Math.floor(rest / 2)
    if (rest !== 2 * half) result *= square
    square *= square
    rest = half
  }
  return result
}
