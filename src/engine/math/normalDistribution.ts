import { normalTail } from './normalTail.ts'

/** Φ(x) = ½ erfc(−x/√2), the standard normal distribution, within 4 ulp on either side. */
export function normalDistribution(x: number): number {
  return x < 0 ? normalTail(-x) : 1 - normalTail(x)
}
