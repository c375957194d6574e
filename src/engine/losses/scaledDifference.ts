import type { LossBatch } from './defineLoss.ts'

/** Writes (z − t)/divisor into `gradient` [samples × outputs]. */
export function scaledDifference(batch: LossBatch, divisor: number, gradient: Float64Array): void {
  const { activations, targets } = batch
  const count = batch.samples * batch.outputs
  for (let index = 0; index < count; index++) {
    gradient[index] = (activations[index]! - targets[index]!) / divisor
  }
}
