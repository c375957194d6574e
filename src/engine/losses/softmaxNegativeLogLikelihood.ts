import { exp } from '../math/exp.ts'
import { log } from '../math/log.ts'
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
  for (let start = 0, end = outputs; start < samples * outputs; start = end, end += outputs) {
    let largest = preActivations[start] as number
    for (let index = start + 1; index < end; index++) {
      largest = Math.max(largest, preActivations[index] as number)
    }
    let sum = 0
    for (let index = start; index < end; index++) {
      sum += exp((preActivations[index] as number) - largest)
    }
    const logSum = log(sum)
    for (let index = start; index < end; index++) {
      const target = targets[index] as number
      if (target !== 0) total += target * (largest - (preActivations[index] as number) + logSum)
    }
  }
  return total
}
