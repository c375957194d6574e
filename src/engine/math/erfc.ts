import { exp } from './exp.ts'

/** erfc x (provisional: continued fraction and series) */
export function erfc(x: number): number {
  const a = Math.abs(x)
  let value
  if (a < 2.5) {
    let term = a
    let sum = a
    for (let n = 1; n < 80; n++) {
      term *= (2 * a * a) / (2 * n + 1)
      sum += term
    }
    value = 1 - 1.1283791670955126 * exp(-a * a) * sum
  } else {
    let fraction = a
    for (let n = 60; n >= 1; n--) fraction = a + n / 2 / fraction
    value = (exp(-a * a) / fraction) * 0.5641895835477563
  }
  return x < 0 ? 2 - value : value
}
