import type { RandomGenerator } from '../random.ts'

/** Values U(−bound, bound), in increasing order of index. */
export function fillUniform(values: Float64Array, random: RandomGenerator, bound: number): void {
  for (let index = 0; index < values.length; index++) {
    values[index] = bound * (2 * random.nextUniform() - 1)
  }
}
