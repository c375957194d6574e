import type { LossBatch } from './defineLoss.ts'

/** Σₙ Σₖ (z − t)²: one running sum, samples in increasing order, outputs innermost. */
export function squaredDifferenceSum(batch: LossBatch): number {
  const { activations, targets } = batch
  const count = batch.samples * batch.outputs
  let sum = 0
  for (let index = 0; index < count; index++) {
    const difference = activations[index]! - targets[index]!
    sum += difference * difference
  }
  return sum
}
