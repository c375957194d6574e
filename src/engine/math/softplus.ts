import { exp } from './exp.ts'
import { log1p } from './log1p.ts'

/** ln(1 + eˣ) = max(x, 0) + ln(1 + e^(−|x|)), within 2 ulp; never overflows. */
export function softplus(x: number): number {
  return Math.max(x, 0) + log1p(exp(-Math.abs(x)))
}
