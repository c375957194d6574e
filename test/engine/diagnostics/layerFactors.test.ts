import { describe, expect, test } from 'vitest'
import { frobeniusNorm } from '../../../src/engine/diagnostics/frobeniusNorm.ts'
import { layerFactors } from '../../../src/engine/diagnostics/layerFactors.ts'
import { typescriptKernel } from '../../../src/engine/kernels/typescript/typescriptKernel.ts'
import { drawNetwork } from '../kernels/drawNetwork.ts'

describe('layerFactors', () => {
  test('‖Wᵀδ‖/‖δ‖ and ‖Wᵀδ ⊙ f′‖/‖Wᵀδ‖; nothing arrives at the output', () => {
    const { weightFactor, derivativeFactor } = layerFactors(
      Float64Array.of(5, 2),
      Float64Array.of(10, 0.7),
    )
    expect([...weightFactor]).toEqual([5, NaN])
    expect([...derivativeFactor]).toEqual([0.5, NaN])
  })

  test('multiplied up from the output they give the error signal of the first layer', () => {
    const { network, indices } = drawNetwork(typescriptKernel, {
      widths: [2, ...Array<number>(30).fill(6), 2],
      batch: 7,
      activation: 'sigmoid',
      output: 'identity',
      loss: 'meanSquaredError',
    })
    network.evaluate(indices, 7)
    const { layers } = network
    const errorSignals = Float64Array.from(layers, (layer) => frobeniusNorm(layer.errorSignal()))
    const { weightFactor, derivativeFactor } = layerFactors(
      errorSignals,
      Float64Array.from(layers, (layer) => frobeniusNorm(layer.activationGradient())),
    )
    let signal = errorSignals[30]!
    for (let index = 29; index >= 0; index--) {
      expect(derivativeFactor[index]!).toBeLessThanOrEqual(0.25)
      signal *= weightFactor[index]! * derivativeFactor[index]!
    }
    expect(signal / errorSignals[0]!).toBeCloseTo(1, 10)
  })

  test('a layer that is wholly off: factor 0, and nothing to measure below it', () => {
    const factors = layerFactors(Float64Array.of(0, 0, 2), Float64Array.of(0, 10, 0))
    expect([...factors.weightFactor]).toEqual([NaN, 5, NaN])
    expect([...factors.derivativeFactor]).toEqual([NaN, 0, NaN])
  })

  test('signals of 1e-300 keep their factors', () => {
    const { weightFactor, derivativeFactor } = layerFactors(
      Float64Array.of(2.5e-301, 5e-300),
      Float64Array.of(1e-300, 0),
    )
    expect(weightFactor[0]!).toBeCloseTo(0.2, 12)
    expect(derivativeFactor[0]!).toBeCloseTo(0.25, 12)
  })
})
