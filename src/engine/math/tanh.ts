import { expm1 } from './expm1.ts'

/** tanh x */
export function tanh(x: number): number {
  const t = expm1(-2 * Math.abs(x))
  const size = -t / (2 + t)
  return x < 0 ? -size : size
}
