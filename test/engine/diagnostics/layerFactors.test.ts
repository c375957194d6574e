import { describe, expect, test } from 'vitest'
import { frobeniusNorm } from '../../../src/engine/diagnostics/frobeniusNorm.ts'
import { layerFactors } from '../../../src/engine/diagnostics/layerFactors.ts'
import { kernels } from '../../../src/engine/kernels/index.ts'
import { drawNetwork } from '../kernels/drawNetwork.ts'
import { layerWith } from './layerWith.ts'

describe('layerFactors', () => {
  test('‖Wᵀδ‖/‖δ‖ and ‖Wᵀδ ⊙ f′‖/‖Wᵀδ‖', () => {
    const above = layerWith(1, { errorSignal: [2] })
    const layer = layerWith(2, { activationGradient: [6, 8], errorSignal: [3, 4] })
    expect(layerFactors(layer, above)).toEqual({ weightFactor: 5, derivativeFactor: 0.5 })
  })

  test('multiplied up from the output they give the error signal of the first layer', () => {
    const { network, indices } = drawNetwork(kernels.typescript, {
      widths: [2, ...Array<number>(30).fill(6), 2],
      batch: 7,
      activation: 'sigmoid',
      output: 'identity',
      loss: 'meanSquaredError',
    })
    network.evaluate(indices, 7)
    const { layers } = network
    let signal = frobeniusNorm(layers[30]!.errorSignal())
    for (let index = 29; index >= 0; index--) {
      const { weightFactor, derivativeFactor } = layerFactors(layers[index]!, layers[index + 1]!)
      expect(derivativeFactor).toBeLessThanOrEqual(0.25)
      signal *= weightFactor * derivativeFactor
    }
    expect(signal / frobeniusNorm(layers[0]!.errorSignal())).toBeCloseTo(1, 10)
  })

  test('a layer that is wholly off: factor 0, and nothing to measure below it', () => {
    const above = layerWith(1, { errorSignal: [2] })
    const off = layerWith(2, { activationGradient: [6, 8], errorSignal: [0, 0] })
    const below = layerWith(2, { activationGradient: [0, 0], errorSignal: [0, 0] })
    expect(layerFactors(off, above).derivativeFactor).toBe(0)
    expect(layerFactors(below, off)).toEqual({ weightFactor: NaN, derivativeFactor: NaN })
  })

  test('signals of 1e-300 keep their factors', () => {
    const above = layerWith(2, { errorSignal: [3e-300, 4e-300] })
    const layer = layerWith(1, { activationGradient: [1e-300], errorSignal: [2.5e-301] })
    const { weightFactor, derivativeFactor } = layerFactors(layer, above)
    expect(weightFactor).toBeCloseTo(0.2, 12)
    expect(derivativeFactor).toBeCloseTo(0.25, 12)
  })
})
