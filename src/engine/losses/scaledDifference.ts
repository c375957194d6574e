import type { LossBatch } from './defineLoss.ts'

/** (z − t)/divisor: the gradient of every loss of this folder. */
export interface ScaledDifference {
  /** From the number of samples and of outputs. */
  divisor(samples: number, outputs: number): number
  /** Writes (z − t)/divisor into `gradient` [samples × outputs]. */
  gradient(batch: LossBatch, gradient: Float64Array): void
}

/** Both spellings of such a gradient: the number a kernel divides by itself, and the loop. */
export function scaledDifference(divisor: ScaledDifference['divisor']): ScaledDifference {
  return {
    divisor,
    gradient({ samples, outputs, activations, targets }, gradient) {
      const count = samples * outputs
      const by = divisor(samples, outputs)
      for (let index = 0; index < count; index++) {
        gradient[index] = (activations[index]! - targets[index]!) / by
      }
    },
  }
}
