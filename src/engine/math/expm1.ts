import { exp } from './exp.ts'

/** eˣ − 1 */
export function expm1(x: number): number {
  if (x > 0.5 || x < -0.5) return exp(x) - 1
  let p = 1 / 1307674368000
  for (let n = 14; n >= 2; n--) p = (p * x + 1) / n
  return x * (p * x + 1)
}
