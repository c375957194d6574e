import type { LossBatch } from './defineLoss.ts'

/** Below this z(1 − z) counts as 10⁻¹², as in PyTorch's `BCELoss`. */
const SMALLEST_VARIANCE = 1e-12

/**
 * ∂C/∂z of binary cross-entropy, mean over samples and outputs, with z = σ(s) taken as the variable:
 * (z − t)/max(z(1 − z), 10⁻¹²)/(N·K), into `gradient` [samples × outputs].
 */
export function probabilityGradient(batch: LossBatch, gradient: Float64Array): void {
  const { activations, targets } = batch
  const count = batch.samples * batch.outputs
  for (let index = 0; index < count; index++) {
    const probability = activations[index]!
    const variance = Math.max(probability * (1 - probability), SMALLEST_VARIANCE)
    gradient[index] = (probability - targets[index]!) / variance / count
  }
}
