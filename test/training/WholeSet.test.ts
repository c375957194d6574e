import { describe, expect, it } from 'vitest'
import { activations } from '../../src/engine/activations/index.ts'
import { typescriptKernel } from '../../src/engine/kernels/typescript/typescriptKernel.ts'
import { createNetwork } from '../../src/engine/createNetwork.ts'
import { addOffSamples } from '../../src/engine/diagnostics/addOffSamples.ts'
import { deadUnits } from '../../src/engine/diagnostics/deadUnits.ts'
import { frobeniusNorm } from '../../src/engine/diagnostics/frobeniusNorm.ts'
import { offShare } from '../../src/engine/diagnostics/offShare.ts'
import { saturatedShare } from '../../src/engine/diagnostics/saturatedShare.ts'
import type { KernelNetwork } from '../../src/engine/kernels/Kernel.ts'
import { lossIds, losses } from '../../src/engine/losses/index.ts'
import type { LossId } from '../../src/engine/losses/index.ts'
import type { ActivationId } from '../../src/engine/activations/index.ts'
import { pytorchDefaults } from '../../src/engine/optimizers/pytorchDefaults.ts'
import { createRandom } from '../../src/engine/random.ts'
import { WholeSet } from '../../src/training/WholeSet.ts'

const SAMPLES = 41

/** A network of two hidden layers on random points, evaluated `batch` samples at a time. */
function wholeSetOf(
  batch: number,
  loss: LossId,
  hiddenActivation: ActivationId,
): { readonly network: KernelNetwork; readonly wholeSet: WholeSet } {
  const outputs = losses[loss].output === 'softmax' ? 2 : 1
  const random = createRandom(3)
  const points = Float64Array.from({ length: 2 * SAMPLES }, () => random.nextNormal())
  const classes = Array.from({ length: SAMPLES }, () => random.nextBelow(2))
  const targets = Float64Array.from(
    outputs === 1 ? classes : classes.flatMap((target) => [1 - target, target]),
  )
  const network = createNetwork(
    {
      inputs: 2,
      hiddenWidths: [6, 5],
      outputs,
      hiddenActivation,
      outputActivation: 'sigmoid',
      loss,
      optimizer: 'sgd',
      optimizerSettings: pytorchDefaults,
    },
    { batch, samples: SAMPLES },
    { initializer: 'heNormal', weightScale: 1, seed: 11 },
    typescriptKernel,
  )
  network.load(points, targets)
  const options = {
    activations: [activations[hiddenActivation], activations[hiddenActivation]],
    loss: losses[loss],
    targets,
  }
  return { network, wholeSet: new WholeSet(network, { ...options, samples: SAMPLES, batch }) }
}

function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(actual).toHaveLength(expected.length)
  Array.from(expected).forEach((value, index) => {
    if (Number.isNaN(value)) expect(actual[index]).toBeNaN()
    else expect(Math.abs(actual[index]! - value)).toBeLessThanOrEqual(1e-12 * Math.abs(value))
  })
}

describe('statistics of the whole set', () => {
  it.each(lossIds)('are the same whether evaluated at once or in uneven pieces: %s', (loss) => {
    const whole = wholeSetOf(SAMPLES, loss, 'relu').wholeSet.statistics()
    const pieces = wholeSetOf(7, loss, 'relu').wholeSet.statistics()
    expectClose([pieces.loss, pieces.accuracy], [whole.loss, whole.accuracy])
    expectClose(pieces.layers.errorSignalNorm, whole.layers.errorSignalNorm)
    expectClose(pieces.layers.weightGradientNorm, whole.layers.weightGradientNorm)
    expectClose(pieces.layers.weightFactor, whole.layers.weightFactor)
    expectClose(pieces.layers.derivativeFactor, whole.layers.derivativeFactor)
    expectClose(pieces.layers.saturatedShare, whole.layers.saturatedShare)
    expectClose(pieces.layers.offShare, whole.layers.offShare)
    expect(pieces.layers.deadUnits).toEqual(whole.layers.deadUnits)
  })

  it.each(['relu', 'sigmoid', 'gelu'] as const)('agree with the engine’s diagnostics: %s', (id) => {
    const { network, wholeSet } = wholeSetOf(SAMPLES, 'meanSquaredError', id)
    const { layers } = wholeSet.statistics()
    const activation = activations[id]
    for (const index of [0, 1]) {
      const layer = network.layers[index]!
      const counts = new Int32Array(layer.outputs)
      addOffSamples(layer, activation, counts)
      const arriving = frobeniusNorm(network.layers[index + 1]!.errorSignal())
      const passedWeights = frobeniusNorm(layer.activationGradient())
      const passedDerivative = frobeniusNorm(layer.errorSignal())
      expect(layers.saturatedShare[index]).toBe(saturatedShare(layer, activation))
      expect(layers.offShare[index]).toBe(offShare(counts, SAMPLES))
      expect(layers.deadUnits[index]).toBe(deadUnits(counts, SAMPLES))
      expectClose([layers.weightFactor[index]!], [passedWeights / arriving])
      expectClose([layers.derivativeFactor[index]!], [passedDerivative / passedWeights])
    }
  })

  it('multiply up: the factors lead from the last hidden layer’s signal to the first one’s', () => {
    const { layers } = wholeSetOf(
      SAMPLES,
      'binaryCrossEntropyWithLogits',
      'tanh',
    ).wholeSet.statistics()
    const [first = NaN, second = NaN] = layers.errorSignalNorm
    expectClose([second * layers.weightFactor[0]! * layers.derivativeFactor[0]!], [first])
  })

  it('leave the output layer out of what is said of hidden units', () => {
    const { layers } = wholeSetOf(SAMPLES, 'meanSquaredError', 'relu').wholeSet.statistics()
    expect(layers.weightFactor[2]).toBeNaN()
    expect(layers.derivativeFactor[2]).toBeNaN()
    expect([layers.saturatedShare[2], layers.offShare[2], layers.deadUnits[2]]).toEqual([0, 0, 0])
  })

  it('give history the very numbers they give the figure', () => {
    const { wholeSet } = wholeSetOf(7, 'binaryCrossEntropyWithLogits', 'elu')
    const { loss, accuracy, layers } = wholeSet.statistics()
    expect(wholeSet.norms()).toEqual({
      loss,
      accuracy,
      errorSignalNorm: layers.errorSignalNorm,
      weightGradientNorm: layers.weightGradientNorm,
    })
  })

  it('count no sample as right when the output is NaN', () => {
    const { network, wholeSet } = wholeSetOf(SAMPLES, 'binaryCrossEntropyWithLogits', 'tanh')
    network.layers[2]!.biases().fill(NaN)
    expect(wholeSet.statistics().accuracy).toBe(0)
    expect(wholeSet.statistics().loss).toBeNaN()
  })

  it('keep signals whose squares would vanish (1e-200)', () => {
    const { network, wholeSet } = wholeSetOf(7, 'binaryCrossEntropyWithLogits', 'tanh')
    const weights = network.layers[2]!.weights()
    weights.forEach((weight, index) => (weights[index] = weight * 1e-200))
    const { errorSignalNorm } = wholeSet.statistics().layers
    expect(errorSignalNorm[0]).toBeGreaterThan(1e-205)
    expect(errorSignalNorm[0]).toBeLessThan(1e-198)
  })
})
