import { log } from './log.ts'

/** ln(1 + x) */
export function log1p(x: number): number {
  const sum = 1 + x
  if (sum === 1 || !(sum > 0) || sum === Infinity) return sum === 1 ? x : log(sum)
  return log(sum) + (x - (sum - 1)) / sum
}
