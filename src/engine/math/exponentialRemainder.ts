/**
 * eʳ − 1 − r for |r| ≤ ½ ln 2.
 *
 * r²·Q(r) with Q of degree 9, minimax for the relative error of eʳ, which is below 2⁻⁵⁷·⁹ (Remez
 * exchange in 50 digits). Even and odd coefficients are summed apart: two short chains instead of a
 * long one, in the same order for a vector kernel.
 */
export function exponentialRemainder(r: number): number {
  const square = r * r
  const even =
    0.5000000000000011 +
    square *
      (0.041666666666530155 +
        square *
          (0.0013888888943630218 +
            square * (2.4801493098786526e-5 + square * 2.763024842399636e-7)))
  const odd =
    0.16666666666666413 +
    square *
      (0.008333333333494463 +
        square *
          (0.00019841269506574313 +
            square * (2.755758637826493e-6 + square * 2.500006005363822e-8)))
  return square * (even + r * odd)
}
