import type { Activation } from './activations/defineActivation.ts'
import { applyActivation } from './kernels/typescript/activationLoops.ts'
import { weightedSums } from './kernels/typescript/weightedSums.ts'
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

/** Where the parameters of one layer lie. */
export interface LayerView {
  readonly inputs: number
  readonly outputs: number
  /** [outputs × inputs], row-major */
  readonly weights: Float64Array
  /** [outputs] */
  readonly biases: Float64Array
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
  let offset = 0
  let from = inputs
  const layers = [...hiddenWidths, outputs].map((to): LayerView => {
    const weights = parameters.subarray(offset, offset + to * from)
    const biases = parameters.subarray(offset + to * from, offset + to * from + to)
    const layer = { inputs: from, outputs: to, weights, biases }
    offset += to * (from + 1)
    from = to
    return layer
  })
  if (offset !== parameters.length) {
    throw new RangeError(`A network of ${offset} parameters was given ${parameters.length}.`)
  }
  return layers
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
