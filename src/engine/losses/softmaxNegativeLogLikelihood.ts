import { log } from '../math/log.ts'
import { largestLogit, shiftedExponentialSum } from '../softmax.ts'
import type { LossBatch } from './defineLoss.ts'

/**
 * −Σₙ Σₖ tₖ·ln softmax(s)ₖ: one running sum, samples in increasing order, outputs innermost.
 *
 * −ln softmax(s)ₖ = (max − sₖ) + ln Σⱼ e^(sⱼ − max): nothing overflows, and the sum is at least 1.
 * Outputs with t = 0 are left out.
 */
export function softmaxNegativeLogLikelihood(batch: LossBatch): number {
  const { samples, outputs, preActivations, targets } = batch
  let total = 0
  for (let start = 0; start < samples * outputs; start += outputs) {
    const largest = largestLogit(preActivations, start, outputs)
    const logSum = log(shiftedExponentialSum(preActivations, start, outputs, largest, 1))
    for (let index = start; index < start + outputs; index++) {
      const target = targets[index]!
      if (target !== 0) total += target * (largest - preActivations[index]! + logSum)
    }
  }
  return total
}
