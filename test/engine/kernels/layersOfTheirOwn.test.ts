import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { activationIds, type ActivationId } from '../../../src/engine/activations/index.ts'
import { createNetwork } from '../../../src/engine/createNetwork.ts'
import { kernelIds, kernels } from '../../../src/engine/kernels/index.ts'
import type { Kernel, KernelNetwork } from '../../../src/engine/kernels/Kernel.ts'
import { lossIds, losses } from '../../../src/engine/losses/index.ts'
import { optimizerIds, optimizers, type OptimizerId } from '../../../src/engine/optimizers/index.ts'
import type { WeightPenalty } from '../../../src/engine/penalizeWeights.ts'
import { numericalDerivative } from '../../../src/engine/scalar-graph/numericalDerivative.ts'
import '../../randomCases.ts'
import { drawNetwork, type Shape } from './drawNetwork.ts'
import reference from './penaltyReference.json'
import { referencePass } from './referencePass.ts'

// Much arithmetic on a machine that may be busy: no time is asserted.
vi.setConfig({ testTimeout: 60_000 })

const mixed: Shape = {
  widths: [3, 7, 6, 5, 2],
  batch: 5,
  activation: 'identity',
  activations: ['relu', 'gelu', 'tanh'],
  output: 'softsign',
  loss: 'meanSquaredError',
}

/** An activation that is named for no layer stays the one of all. */
const partly: Shape = { ...mixed, activation: 'sigmoid', activations: ['leakyRelu'] }

const penalties: readonly WeightPenalty[] = [
  { kind: 'l1', rate: 0.03 },
  { kind: 'l2', rate: 0.2 },
]

const float64Ids = kernelIds.filter((id) => id !== 'wasm-f32')

describe.each(float64Ids)('kernel %s', (id) => {
  const kernel = kernels[id]()

  test.each([mixed, partly])(
    'an activation per layer: every number in the promised order of summation, bit for bit ($activations)',
    (shape) => {
      const { network, points, targets, indices } = drawNetwork(kernel, shape)
      const wanted = referencePass(network, points, targets)
      expect(network.evaluate(indices, 5)).toBe(wanted.loss)
      expect([...network.inputGradient()]).toEqual(wanted.inputGradient.flat())
      network.layers.forEach((layer, index) => {
        const { s, z, signal, weightGradient } = wanted.layers[index]!
        expect([...layer.preActivations()]).toEqual(s.flat())
        expect([...layer.activations()]).toEqual(z.flat())
        expect([...layer.errorSignal()]).toEqual(signal.flat())
        expect([...layer.weightGradient()]).toEqual(weightGradient.flat())
      })
    },
  )

  test.each(penalties)(
    '$kind: a step moves every parameter by the slope of C + penalty',
    (penalty) => {
      const shape: Shape = { ...mixed, activations: ['tanh', 'gelu', 'softplus'], penalty }
      const { network, indices } = drawNetwork(kernel, shape)
      const slopes = network.layers.map((layer) =>
        [layer.weights, layer.biases].map((read) =>
          Array.from(read.call(layer), (kept, index) => {
            const slope = numericalDerivative((changed) => {
              read.call(layer)[index] = changed
              return network.evaluate(indices, 5) + sizeOf(network, penalty)
            }, kept)
            read.call(layer)[index] = kept
            expect(slope.kink).toBe(false)
            return slope.value
          }),
        ),
      )
      const before = network.save().parameters
      network.trainStep(indices, 5)
      const after = network.save().parameters
      slopes.flat(2).forEach((slope, index) => {
        const moved = (before[index]! - after[index]!) / 0.01
        expect(Math.abs(moved - slope)).toBeLessThan(1e-7 * (1 + Math.abs(slope)))
      })
    },
  )

  test('a weight of exactly 0 feels no l1 penalty, and what is evaluated never shows one', () => {
    const { network, indices } = drawNetwork(kernel, { ...mixed, penalty: penalties[0]! })
    const plain = drawNetwork(kernel, mixed).network
    for (const each of [network, plain]) each.layers[2]!.weights().fill(0)
    expect(network.evaluate(indices, 5)).toBe(plain.evaluate(indices, 5))
    network.layers.forEach((layer, index) => {
      expect(layer.weightGradient()).toEqual(plain.layers[index]!.weightGradient())
    })
    network.trainStep(indices, 5)
    plain.trainStep(indices, 5)
    expect([...network.layers[2]!.weights()]).toEqual([...plain.layers[2]!.weights()])
    expect([...network.layers[1]!.weights()]).not.toEqual([...plain.layers[1]!.weights()])
    expect([...network.layers[1]!.biases()]).toEqual([...plain.layers[1]!.biases()])
  })
})

/** rate/2·Σw² or rate·Σ|w| over the weights of all layers. */
function sizeOf(network: KernelNetwork, { kind, rate }: WeightPenalty): number {
  const weights = network.layers.flatMap((layer) => [...layer.weights()])
  const terms = weights.map((weight) => (kind === 'l2' ? (weight * weight) / 2 : Math.abs(weight)))
  return rate * terms.reduce((sum, term) => sum + term, 0)
}

test('TypeScript and WebAssembly in float64: the same bits for any layers, penalty and rule', () => {
  const cases = fc.record({
    hidden: fc.array(
      fc.record({ width: fc.integer({ min: 1, max: 9 }), id: fc.constantFrom(...activationIds) }),
      {
        minLength: 0,
        maxLength: 6,
      },
    ),
    batch: fc.integer({ min: 1, max: 9 }),
    loss: fc.constantFrom(...lossIds),
    optimizer: fc.constantFrom(...optimizerIds),
    penalty: fc.option(
      fc.record({
        kind: fc.constantFrom('l1' as const, 'l2' as const),
        rate: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    ),
  })
  fc.assert(
    fc.property(cases, ({ hidden, batch, loss, optimizer, penalty }) => {
      const shape: Shape = {
        widths: [2, ...hidden.map(({ width }) => width), losses[loss].output === 'softmax' ? 2 : 1],
        batch,
        activation: 'identity',
        activations: hidden.map(({ id }) => id),
        output: 'sigmoid',
        loss,
        optimizer,
        ...(penalty === null ? {} : { penalty }),
      }
      const [typescript, wasm] = float64Ids.map((id) => {
        const { network, indices } = drawNetwork(kernels[id](), shape)
        for (let step = 0; step < 6; step++) network.trainStep(indices, batch)
        const state = network.save()
        network.dispose()
        return state
      })
      expect(wasm).toEqual(typescript)
    }),
    { numRuns: 150 },
  )
})

test('float32 with activations per layer and a penalty stays near float64', () => {
  const after = (kernel: Kernel): Float64Array => {
    const { network, indices } = drawNetwork(kernel, { ...mixed, penalty: penalties[1]! })
    for (let step = 0; step < 5; step++) network.trainStep(indices, 5)
    return network.save().parameters
  }
  const exact = after(kernels.typescript())
  const single = after(kernels['wasm-f32']())
  const distance = Math.hypot(...exact.map((value, index) => value - single[index]!))
  expect(distance / Math.hypot(...exact)).toBeGreaterThan(0)
  expect(distance / Math.hypot(...exact)).toBeLessThan(1e-6)
})

describe.each(kernelIds)('PyTorch’s own training, kernel %s', (id) => {
  const tolerance = id === 'wasm-f32' ? 2e-5 : 1e-11

  test.each(reference.cases)('$widths $activations, $optimizer, penalty $penalty', (given) => {
    const { widths, penalty, expected } = given
    const optimizer = given.optimizer as OptimizerId
    const samples = given.given.points.length
    const network = createNetwork(
      {
        inputs: widths[0]!,
        hiddenWidths: widths.slice(1, -1),
        outputs: widths.at(-1)!,
        hiddenActivation: 'identity',
        hiddenActivations: given.activations as ActivationId[],
        outputActivation: 'identity',
        loss: 'binaryCrossEntropyWithLogits',
        optimizer,
        optimizerSettings: {
          ...optimizers[optimizer].defaults,
          learningRate: given.learningRate,
          momentum: given.momentum,
        },
        ...(penalty === null ? {} : { penalty: penalty as WeightPenalty }),
      },
      { batch: samples, samples },
      { initializer: 'zeros', weightScale: 0, seed: 0 },
      kernels[id](),
    )
    network.layers.forEach((layer, index) => {
      layer.weights().set(given.given.weights[index]!.flat())
      layer.biases().set(given.given.biases[index]!)
    })
    network.load(
      Float64Array.from(given.given.points.flat()),
      Float64Array.from(given.given.targets.flat()),
    )
    const indices = Int32Array.from({ length: samples }, (_, index) => index)
    for (const wanted of expected.losses) {
      network.trainStep(indices, samples)
      expect(Math.abs(network.batchLoss() / wanted - 1)).toBeLessThan(tolerance)
    }
    network.layers.forEach((layer, index) => {
      const wanted = [...expected.weights[index]!.flat(), ...expected.biases[index]!]
      const numbers = [...layer.weights(), ...layer.biases()]
      const distance = Math.hypot(...wanted.map((value, place) => value - numbers[place]!))
      expect(distance).toBeLessThan(tolerance * Math.hypot(...wanted))
    })
  })
})
