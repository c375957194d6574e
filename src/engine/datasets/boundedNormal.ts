import type { RandomGenerator } from '../random.ts'

/** Standard normal, drawn again until it lies in (−bound, bound), so that figures can promise an extent. */
export function boundedNormal(random: RandomGenerator, bound: number): number {
  let value = random.nextNormal()
  while (!(value > -bound && value < bound)) value = random.nextNormal()
  return value
}
