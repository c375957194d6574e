import { describe, expect, test } from 'vitest'
import { gradientNorm } from '../../../src/engine/diagnostics/gradientNorm.ts'
import { relativeToLastHidden } from '../../../src/engine/diagnostics/relativeToLastHidden.ts'
import { typescriptKernel } from '../../../src/engine/kernels/typescript/typescriptKernel.ts'
import { drawNetwork } from '../kernels/drawNetwork.ts'
import { layerWith } from './layerWith.ts'

describe('gradientNorm', () => {
  const layer = layerWith(2, { errorSignal: [3, 4, 0, 12], weightGradient: [-6, 8] })

  test('measures the error signal over samples × units, or the weight gradient', () => {
    expect(gradientNorm(layer, 'errorSignal')).toBe(13)
    expect(gradientNorm(layer, 'weightGradient')).toBe(10)
  })

  test('the ratio of weight gradients hides vanishing: ReLU, small weights, no biases', () => {
    const { network, indices } = drawNetwork(typescriptKernel, {
      widths: [8, ...Array<number>(10).fill(32), 1],
      batch: 16,
      activation: 'relu',
      output: 'identity',
      loss: 'meanSquaredError',
    })
    for (const drawn of network.layers) {
      drawn.biases().fill(0)
      for (const index of drawn.weights().keys()) drawn.weights()[index]! /= 25
    }
    network.evaluate(indices, 16)
    const norms = (measure: 'errorSignal' | 'weightGradient') =>
      Float64Array.from(network.layers, (drawn) => gradientNorm(drawn, measure))
    const [weightGradient, errorSignal] = [norms('weightGradient'), norms('errorSignal')]
    expect(relativeToLastHidden(weightGradient)[0]!).toBeGreaterThan(0.1)
    expect(relativeToLastHidden(errorSignal)[0]!).toBeLessThan(1e-10)
    expect(weightGradient[0]!).toBeLessThan(1e-12)
  })
})
