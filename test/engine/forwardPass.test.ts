import { describe, expect, it } from 'vitest'
import { activationIds, activations } from '../../src/engine/activations/index.ts'
import { forwardPass, layersOf } from '../../src/engine/forwardPass.ts'
import { kernels } from '../../src/engine/kernels/index.ts'
import { drawNetwork } from './kernels/drawNetwork.ts'

const widths = [64, 24, 17, 10]

describe.each(['typescript', 'wasm-f64'] as const)('one input beside the network in %s', (id) => {
  it.each(activationIds)('gives the same bits: %s', (activation) => {
    const shape = {
      widths,
      batch: 6,
      activation,
      output: 'identity',
      loss: 'softmaxCrossEntropy',
    } as const
    const { network, points, indices } = drawNetwork(kernels[id](), shape)
    for (let step = 0; step < 3; step++) network.trainStep(indices, 6)
    const predicted = new Float64Array(10)
    for (const point of points) {
      const input = Float64Array.from(point)
      network.predict(input, 1, predicted)
      const pass = forwardPass(
        {
          inputs: 64,
          hiddenWidths: [24, 17],
          outputs: 10,
          hiddenActivations: [activations[activation], activations[activation]],
          parameters: network.save().parameters,
        },
        input,
      )
      expect(pass.hidden.map(({ length }) => length)).toEqual([24, 17])
      expect(pass.probabilities).toEqual(predicted)
    }
    network.dispose()
  })
})

it('each hidden layer has its own activation', () => {
  const network = {
    inputs: 1,
    hiddenWidths: [1, 1],
    outputs: 2,
    hiddenActivations: [activations.relu, activations.tanh],
    // Every layer hands on what it gets, the output also its opposite.
    parameters: Float64Array.of(1, 0, 1, 0, 1, -1, 0, 0),
  }
  expect(forwardPass(network, Float64Array.of(-3)).hidden.map(([z]) => z)).toEqual([0, 0])
  const { hidden, logits } = forwardPass(network, Float64Array.of(3))
  expect(hidden[0]![0]).toBe(3)
  // tanh 3, Abramowitz and Stegun
  expect(hidden[1]![0]).toBeCloseTo(0.995054753687, 12)
  expect([...logits]).toEqual([hidden[1]![0], -hidden[1]![0]!])
})

describe('the views of the parameters', () => {
  const network = {
    inputs: 2,
    hiddenWidths: [3],
    outputs: 2,
    hiddenActivations: [activations.relu],
    parameters: Float64Array.from({ length: 17 }, (_, index) => index),
  }

  it('lie one after the other, weights before biases', () => {
    const [hidden, output] = layersOf(network)
    expect([...hidden!.weights]).toEqual([0, 1, 2, 3, 4, 5])
    expect([...hidden!.biases]).toEqual([6, 7, 8])
    expect([...output!.weights]).toEqual([9, 10, 11, 12, 13, 14])
    expect([...output!.biases]).toEqual([15, 16])
  })

  it('are refused where their number does not fit', () => {
    expect(() => layersOf({ ...network, hiddenWidths: [4] })).toThrow('22')
    expect(() => layersOf({ ...network, hiddenActivations: [] })).toThrow(RangeError)
  })
})
