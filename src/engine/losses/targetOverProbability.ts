import type { LossBatch } from './defineLoss.ts'

/**
 * ∂C/∂z of cross-entropy with z = softmax(s) taken as the variable: −t/z/divisor, 0 where t = 0,
 * into `gradient` [samples × outputs].
 */
export function targetOverProbability(
  batch: LossBatch,
  divisor: number,
  gradient: Float64Array,
): void {
  const { activations, targets } = batch
  const count = batch.samples * batch.outputs
  for (let index = 0; index < count; index++) {
    const target = targets[index]!
    gradient[index] = target === 0 ? 0 : -target / activations[index]! / divisor
  }
}
