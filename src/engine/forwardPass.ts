import type { Activation } from './activations/defineActivation.ts'
import { applyActivation } from './kernels/typescript/activationLoops.ts'
import { weightedSums } from './kernels/typescript/weightedSums.ts'
import { layerViews } from './layerViews.ts'
import type { LayerView } from './layerViews.ts'
import { softmax } from './softmax.ts'

/** A dense classifier whose parameters lie in one array, as in `KernelState`. */
export interface DenseClassifier {
  readonly inputs: number
  readonly hiddenWidths: readonly number[]
  readonly outputs: number
  /** One for each hidden layer. */
  readonly hiddenActivations: readonly Activation[]
  /** Layer by layer: weights [outputs × inputs] row-major, then biases. */
  readonly parameters: Float64Array
}

export interface ForwardPass {
  /** z of each hidden layer, first to last. */
  readonly hidden: readonly Float64Array[]
  /** a: the scores of the output layer before softmax. */
  readonly logits: Float64Array
  /** softmax(a) */
  readonly probabilities: Float64Array
}

/**
 * Views of the layers' parameters, first hidden layer to output. Throws a RangeError where the sizes
 * do not fit, or a hidden layer has no activation.
 */
export function layersOf(network: DenseClassifier): readonly LayerView[] {
  const { inputs, hiddenWidths, hiddenActivations, outputs, parameters } = network
  if (hiddenActivations.length !== hiddenWidths.length) {
    throw new RangeError(
      `${hiddenWidths.length} hidden layers, ${hiddenActivations.length} activations`,
    )
  }
  return layerViews([inputs, ...hiddenWidths, outputs], parameters)
}

/**
 * One input through a dense network with softmax at its end: s = Wx + b, z = f(s), layer by layer.
 * Sums are made in the order of `Kernel`, so the bits are those of the network that was trained.
 */
export function forwardPass(network: DenseClassifier, input: Float64Array): ForwardPass {
  const hidden: Float64Array[] = []
  let values = input
  let logits = input
  for (const { inputs, outputs, weights, biases } of layersOf(network)) {
    const sums = new Float64Array(outputs)
    weightedSums(values, weights, biases, sums, 1, inputs, outputs)
    const activation = network.hiddenActivations[hidden.length]
    if (activation === undefined) {
      logits = sums
      break
    }
    values = new Float64Array(outputs)
    applyActivation(activation, sums, values, outputs)
    hidden.push(values)
  }
  return { hidden, logits, probabilities: softmax(logits) }
}
