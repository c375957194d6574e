import { afterEach, describe, expect, test, vi } from 'vitest'
import { activationIds } from '../../../src/engine/activations/index.ts'
import { kernelIds, kernels } from '../../../src/engine/kernels/index.ts'
import { lossIds, losses } from '../../../src/engine/losses/index.ts'
import { optimizerIds } from '../../../src/engine/optimizers/index.ts'
import { numericalDerivative } from '../../../src/engine/scalar-graph/numericalDerivative.ts'
import { drawNetwork, type Shape } from './drawNetwork.ts'
import { referencePass } from './referencePass.ts'

// Much arithmetic on a machine that may be busy: no time is asserted.
vi.setConfig({ testTimeout: 60_000 })

const oddShapes = [
  { widths: [1, 1], batch: 1 },
  { widths: [2, 3, 1], batch: 5 },
  { widths: [3, 7, 6, 3, 2], batch: 13 },
  { widths: [6, 6, 7, 3], batch: 1 },
  { widths: [5, 4, 4], batch: 2 },
  { widths: [2, 16, 16, 9], batch: 32 },
] as const

const tanhShape: Shape = {
  widths: [3, 7, 6, 2],
  batch: 5,
  activation: 'tanh',
  output: 'identity',
  loss: 'meanSquaredError',
}

afterEach(() => vi.unstubAllGlobals())

/** Kernels in float64: the same bits, whichever computes them. */
const float64Ids = kernelIds.filter((id) => id !== 'wasm-f32')

describe.each(float64Ids)('kernel %s', (id) => {
  const kernel = kernels[id]()

  describe.each(oddShapes)('widths $widths, batch $batch', ({ widths, batch }) => {
    test.each(lossIds)(
      '%s: every number in the promised order of summation, bit for bit',
      (loss) => {
        const output = losses[loss].output === 'activation' ? 'softsign' : 'sigmoid'
        const shape: Shape = { widths, batch, activation: 'silu', output, loss }
        const { network, points, targets, indices } = drawNetwork(kernel, shape)
        const wanted = referencePass(network, points, targets)
        expect(network.evaluate(indices, batch)).toBe(wanted.loss)
        expect([...network.inputGradient()]).toEqual(wanted.inputGradient.flat())
        network.layers.forEach((layer, index) => {
          const { s, z, signal, gradient, weightGradient, biasGradient } = wanted.layers[index]!
          expect([...layer.preActivations()]).toEqual(s.flat())
          expect([...layer.activations()]).toEqual(z.flat())
          expect([...layer.errorSignal()]).toEqual(signal.flat())
          expect([...layer.activationGradient()]).toEqual(gradient.flat())
          expect([...layer.weightGradient()]).toEqual(weightGradient.flat())
          expect([...layer.biasGradient()]).toEqual(biasGradient)
        })
      },
    )
  })

  test.each(activationIds)('%s: gradients are the slopes of C, by differences', (activation) => {
    const shape: Shape = { ...tanhShape, widths: [2, 3, 3, 2], activation }
    const { network, indices } = drawNetwork(kernel, shape, 3)
    network.evaluate(indices, 5)
    const numbers = network.layers.flatMap((layer) => [
      { memory: () => layer.weights(), gradient: layer.weightGradient().slice() },
      { memory: () => layer.biases(), gradient: layer.biasGradient().slice() },
    ])
    for (const { memory, gradient } of numbers) {
      for (const [index, kept] of [...memory()].entries()) {
        const { value, kink } = numericalDerivative((changed) => {
          memory()[index] = changed
          return network.evaluate(indices, 5)
        }, kept)
        memory()[index] = kept
        expect(kink).toBe(false)
        expect(Math.abs(gradient[index]! - value)).toBeLessThan(1e-8 * (1 + Math.abs(value)))
      }
    }
  })

  test('64 sigmoid layers: an error signal of about 1e-40 keeps its digits', () => {
    const shape: Shape = {
      widths: [1, ...Array<number>(64).fill(1), 1],
      batch: 1,
      activation: 'sigmoid',
      output: 'identity',
      loss: 'halfSquaredErrorSum',
    }
    const { network, indices } = drawNetwork(kernel, shape)
    for (const layer of network.layers) layer.weights().fill(0.95)
    network.evaluate(indices, 1)
    // Along a single path the signal is one product; logarithms cannot underflow.
    let logarithm = Math.log(Math.abs(network.layers[64]!.errorSignal()[0]!))
    for (const layer of network.layers.slice(0, 64)) {
      const z = layer.activations()[0]!
      logarithm += Math.log(0.95) + Math.log(z) + Math.log1p(-z)
    }
    const signal = Math.abs(network.layers[0]!.errorSignal()[0]!)
    expect(signal).toBeLessThan(1e-39)
    expect(signal).toBeGreaterThan(1e-50)
    expect(Math.log(signal)).toBeCloseTo(logarithm, 10)
  })

  test('64 wide sigmoid layers: scaling C by 2¹⁰⁰⁰ scales every gradient by exactly that', () => {
    const shape: Shape = {
      widths: [2, ...Array<number>(64).fill(8), 1],
      batch: 6,
      activation: 'sigmoid',
      output: 'identity',
      loss: 'halfSquaredErrorSum',
    }
    const { network, indices } = drawNetwork(kernel, shape)
    const last = network.layers[64]!
    network.evaluate(indices, 6)
    const small = network.layers[0]!.weightGradient().slice()
    const size = Math.max(...small.map(Math.abs))
    expect(size).toBeLessThan(1e-25)
    // z and t carry 2⁵⁰⁰, so that C carries its square.
    const scale = 2 ** 500
    for (const memory of [last.weights(), last.biases()]) {
      for (const index of memory.keys()) memory[index]! *= scale
    }
    const scaled = drawNetwork(kernel, shape)
    const targets = scaled.targets.map((row) => row.map((target) => target * scale))
    network.load(Float64Array.from(scaled.points.flat()), Float64Array.from(targets.flat()))
    network.evaluate(indices, 6)
    const large = network.layers[0]!.weightGradient()
    expect([...large]).toEqual([...small].map((value) => value * scale * scale))
  })

  test('a ReLU layer that is off for every sample passes exactly zero', () => {
    const { network, indices } = drawNetwork(kernel, { ...tanhShape, activation: 'relu' })
    network.layers[1]!.biases().fill(-1e6)
    network.evaluate(indices, 5)
    for (const layer of network.layers.slice(0, 2)) {
      expect(layer.errorSignal().every((value) => value === 0)).toBe(true)
      expect(layer.weightGradient().every((value) => value === 0)).toBe(true)
    }
    expect(network.layers[2]!.biasGradient().some((value) => value !== 0)).toBe(true)
  })

  test('an update uses the old weights and leaves their gradients readable', () => {
    const { network, indices } = drawNetwork(kernel, tanhShape)
    network.evaluate(indices, 5)
    const before = network.layers.map((layer) => layer.weights().slice())
    const gradients = network.layers.map((layer) => layer.weightGradient().slice())
    network.trainStep(indices, 5)
    network.layers.forEach((layer, index) => {
      expect([...layer.weightGradient()]).toEqual([...gradients[index]!])
      const moved = before[index]!.map((weight, k) => weight - 0.01 * gradients[index]![k]!)
      expect([...layer.weights()]).toEqual([...moved])
    })
  })

  test('a written weight takes effect with the next call', () => {
    const { network, indices, points, targets } = drawNetwork(kernel, tanhShape)
    const before = network.evaluate(indices, 5)
    network.layers[1]!.weights()[3] = 2
    const after = network.evaluate(indices, 5)
    expect(after).not.toBe(before)
    expect(after).toBe(referencePass(network, points, targets).loss)
  })

  test('samples are gathered by index, also twice and in part', () => {
    const { network, points, targets } = drawNetwork(kernel, tanhShape)
    const chosen = [4, 0, 4]
    const loss = network.evaluate(Int32Array.from([...chosen, 1, 2]), 3)
    const pick = (rows: number[][]) => chosen.map((index) => rows[index]!)
    expect(loss).toBe(referencePass(network, pick(points), pick(targets)).loss)
    expect(network.layers[0]!.errorSignal()).toHaveLength(3 * 7)
  })

  test('weight gradients of the first layers only: they and all signals as with all', () => {
    const { network, indices } = drawNetwork(kernel, tanhShape)
    const first = network.layers[0]!
    const read = () => [
      network.batchLoss(),
      ...network.layers.flatMap((layer) => [...layer.errorSignal(), ...layer.activationGradient()]),
      ...[...first.weightGradient(), ...first.biasGradient()],
    ]
    network.evaluate(indices, 5)
    const wanted = read()
    const otherSamples = indices.slice(0, 3)
    network.evaluate(otherSamples, 3)
    const before = [...network.layers[1]!.weightGradient()]
    network.evaluate(indices, 5, 1)
    expect(read()).toEqual(wanted)
    expect([...network.layers[1]!.weightGradient()]).toEqual(before)
  })

  test('predict gives z of foreign points', () => {
    const { network, indices, points } = drawNetwork(kernel, tanhShape)
    network.evaluate(indices, 5)
    const wanted = [...network.layers[2]!.activations().subarray(2, 6)]
    const outputs = new Float64Array(4)
    network.predict(Float64Array.from(points.slice(1, 3).flat()), 2, outputs)
    expect([...outputs]).toEqual(wanted)
  })

  test.each(optimizerIds)('%s: a restored state goes on with the same bits', (optimizer) => {
    const { network, indices } = drawNetwork(kernel, { ...tanhShape, optimizer })
    for (let step = 0; step < 5; step++) network.trainStep(indices, 5)
    const state = network.save()
    const twoSteps = () =>
      [3, 5].map((count) => {
        network.trainStep(indices, count)
        return network.batchLoss()
      })
    const first = twoSteps()
    const parameters = network.save().parameters
    network.restore(state)
    expect(network.save()).toEqual(state)
    expect(twoSteps()).toEqual(first)
    expect(network.save().parameters).toEqual(parameters)
  })

  test('weights that overflow give NaN or ∞, not an error', () => {
    const { network, indices } = drawNetwork(kernel, { ...tanhShape, activation: 'relu' })
    for (const layer of network.layers) layer.weights().fill(1e200)
    expect(network.hasFiniteParameters()).toBe(true)
    network.trainStep(indices, 5)
    expect(Number.isFinite(network.batchLoss())).toBe(false)
    expect(network.hasFiniteParameters()).toBe(false)
    expect(network.layers[0]!.weights().some(Number.isNaN)).toBe(true)
  })

  test.each(optimizerIds)(
    '%s: a state restored after an overflow leaves no trace of it',
    (optimizer) => {
      const { network, indices } = drawNetwork(kernel, {
        ...tanhShape,
        activation: 'relu',
        optimizer,
      })
      const state = network.save()
      const step = () => {
        network.trainStep(indices, 5)
        return network.batchLoss()
      }
      const losses = [step(), step()]
      for (const layer of network.layers) layer.weights().fill(1e200)
      step()
      step()
      expect(network.hasFiniteParameters()).toBe(false)
      network.restore(state)
      expect(network.hasFiniteParameters()).toBe(true)
      expect([step(), step()]).toEqual(losses)
    },
  )

  test('no step makes a typed array, and readers see the same memory each time', () => {
    const { network, indices } = drawNetwork(kernel, { ...tanhShape, optimizer: 'adam' })
    const read = () =>
      network.layers.flatMap((layer) => [
        ...[layer.weights(), layer.biases(), layer.weightGradient(), layer.biasGradient()],
        ...[layer.preActivations(), layer.activations()],
        ...[layer.errorSignal(), layer.activationGradient()],
      ])
    // The first call of a kind may lay out memory.
    for (const count of [3, 5]) {
      network.trainStep(indices, count)
      network.evaluate(indices, count)
    }
    const views = read()
    let made = 0
    class Counted extends Float64Array {
      constructor(...values: [number]) {
        super(...values)
        made++
      }
    }
    vi.stubGlobal('Float64Array', Counted)
    const species = vi.spyOn(Object.getPrototypeOf(Int8Array.prototype) as Int8Array, 'subarray')
    for (let step = 0; step < 50; step++) {
      network.trainStep(indices, step % 2 === 0 ? 5 : 3)
      network.evaluate(indices, 5)
    }
    expect(made).toBe(0)
    expect(species).not.toHaveBeenCalled()
    species.mockRestore()
    const again = read()
    expect(again).toHaveLength(views.length)
    again.forEach((view, index) => expect(view).toBe(views[index]))
  })

  describe('refuses', () => {
    const { network, indices } = drawNetwork(kernel, tanhShape)

    test('a batch larger than its memory', () => {
      expect(() => network.evaluate(indices, 6)).toThrow(/batch of 6 samples; room is for 1 to 5/)
      expect(() => network.trainStep(indices, 0)).toThrow(/batch of 0/)
      expect(() => network.predict(new Float64Array(18), 6, new Float64Array(12))).toThrow(/of 6/)
    })

    test('a sample that is not loaded', () => {
      expect(() => network.evaluate(Int32Array.of(0, 5), 2)).toThrow(/Sample 5 does not exist/)
      expect(() => network.evaluate(Int32Array.of(-1), 1)).toThrow(/Sample -1/)
      expect(() => network.evaluate(Int32Array.of(0), 2)).toThrow(/Sample undefined/)
    })

    test('points and targets that do not fit together', () => {
      expect(() => network.load(new Float64Array(6), new Float64Array(6))).toThrow(/do not fit/)
    })

    test('∂C/∂x once the weights it depends on are gone', () => {
      network.trainStep(indices, 5)
      expect(() => network.inputGradient()).toThrow(/call evaluate first/)
      network.evaluate(indices, 5)
      expect(network.inputGradient()).toHaveLength(15)
    })
  })
})
