import { exp } from './math/exp.ts'

/**
 * Writes softmax(a/T) of `count` logits starting at `offset` to the same places of `probabilities`
 * (which may be the same array): pₖ = e^((aₖ − max)/T) / Σⱼ e^((aⱼ − max)/T).
 *
 * Subtracting the largest logit changes nothing in exact arithmetic and keeps eᵃ from overflowing.
 * The sum starts at 0 and adds k = 0, 1, 2, … one after the other.
 */
export function softmaxSlice(
  logits: Float64Array,
  offset: number,
  count: number,
  temperature: number,
  probabilities: Float64Array,
): void {
  const end = offset + count
  let largest = -Infinity
  for (let index = offset; index < end; index++) {
    largest = Math.max(largest, logits[index] as number)
  }
  let sum = 0
  for (let index = offset; index < end; index++) {
    const weight = exp(((logits[index] as number) - largest) / temperature)
    probabilities[index] = weight
    sum += weight
  }
  for (let index = offset; index < end; index++) {
    probabilities[index] = (probabilities[index] as number) / sum
  }
}
