import { describe, expect, it } from 'vitest'
import { coinTossLoss } from '../../../src/labs/parts/coinTossLoss.ts'

describe('the loss of a coin toss', () => {
  it.each([
    ['binaryCrossEntropy', Math.LN2],
    ['binaryCrossEntropyWithLogits', Math.LN2],
    ['softmaxCrossEntropy', Math.LN2],
    ['softmaxCrossEntropySum', 200 * Math.LN2],
    ['meanSquaredError', 0.25],
    ['halfSquaredErrorBatchMean', 0.125],
    ['halfSquaredErrorSum', 25],
  ] as const)('%s: %d for 200 points', (loss, expected) => {
    expect(coinTossLoss(loss, 200)).toBeCloseTo(expected, 9)
  })
})
