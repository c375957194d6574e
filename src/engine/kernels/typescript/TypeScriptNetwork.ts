import { activations } from '../../activations/index.ts'
import type { Activation } from '../../activations/defineActivation.ts'
import { hiddenActivationOf } from '../../hiddenActivationOf.ts'
import type { Loss } from '../../losses/defineLoss.ts'
import { losses } from '../../losses/index.ts'
import type { NetworkSpecification } from '../../NetworkSpecification.ts'
import type { Optimizer } from '../../optimizers/defineOptimizer.ts'
import { optimizers } from '../../optimizers/index.ts'
import { penalizeWeights } from '../../penalizeWeights.ts'
import { checkBatch, countSamples } from '../capacityChecks.ts'
import type { KernelCapacity, KernelNetwork, KernelState } from '../Kernel.ts'
import { applyActivation, multiplyByDerivative } from './activationLoops.ts'
import { biasGradient } from './biasGradient.ts'
import { DenseLayer, layerShapes } from './DenseLayer.ts'
import { gatherRows } from './gatherRows.ts'
import { RowBuffer } from '../RowBuffer.ts'
import { softmaxRows } from './softmaxRows.ts'
import { transposedSums } from './transposedSums.ts'
import { weightedSums } from './weightedSums.ts'
import { weightGradient } from './weightGradient.ts'

/**
 * The reference network in float64: textbook loops, blocked for speed, in the order of summation
 * that `Kernel` fixes. All memory is laid out in the constructor.
 */
export class TypeScriptNetwork implements KernelNetwork {
  readonly specification: NetworkSpecification
  readonly layers: readonly DenseLayer[]
  readonly #output: DenseLayer
  readonly #capacity: KernelCapacity
  /** Of each layer with weights; that of the output is not used under a softmax loss. */
  readonly #activations: readonly Activation[]
  readonly #loss: Loss
  readonly #optimizer: Optimizer
  readonly #parameters: Float64Array
  readonly #gradients: Float64Array
  readonly #optimizerState: readonly Float64Array[]
  readonly #points: Float64Array
  readonly #targets: Float64Array
  readonly #batchInputs: RowBuffer
  readonly #batchTargets: RowBuffer
  readonly #inputGradient: RowBuffer
  readonly #lossBatch
  #step = 0
  /** Training samples copied in by `load`. */
  #loaded = 0
  /** Samples of the last call if it was `evaluate`, else 0: only then ∂C/∂x can be had. */
  #evaluated = 0

  constructor(specification: NetworkSpecification, capacity: KernelCapacity) {
    const { inputs, hiddenWidths, outputs } = specification
    const { batch, samples } = capacity
    const shapes = layerShapes([inputs, ...hiddenWidths, outputs])
    const size = shapes.reduce((sum, shape) => sum + (shape.inputs + 1) * shape.outputs, 0)

    this.specification = specification
    this.#capacity = capacity
    this.#loss = losses[specification.loss]
    this.#optimizer = optimizers[specification.optimizer]
    this.#activations = [
      ...hiddenWidths.map((_, layer) => activations[hiddenActivationOf(specification, layer)]),
      this.#loss.output === 'sigmoid'
        ? activations.sigmoid
        : activations[specification.outputActivation],
    ]

    this.#parameters = new Float64Array(size)
    this.#gradients = new Float64Array(size)
    this.#optimizerState = Array.from(
      { length: this.#optimizer.stateSlots },
      () => new Float64Array(size),
    )
    this.layers = shapes.map(
      (shape) => new DenseLayer(shape, this.#parameters, this.#gradients, batch),
    )
    this.#output = this.layers[this.layers.length - 1] as DenseLayer

    this.#points = new Float64Array(samples * inputs)
    this.#targets = new Float64Array(samples * outputs)
    this.#batchInputs = new RowBuffer(batch, inputs)
    this.#batchTargets = new RowBuffer(batch, outputs)
    this.#inputGradient = new RowBuffer(batch, inputs)
    this.#lossBatch = {
      samples: 0,
      outputs,
      preActivations: this.#output.samples.preActivations.values,
      activations: this.#output.samples.activations.values,
      targets: this.#batchTargets.values,
    }
  }

  load(points: Float64Array, targets: Float64Array): void {
    const samples = countSamples(points, targets, this.specification, this.#capacity)
    this.#points.set(points)
    this.#targets.set(targets)
    this.#loaded = samples
  }

  trainStep(indices: Int32Array, count: number): void {
    this.#forwardAndBackward(indices, count, this.layers.length)
    this.#evaluated = 0
    this.#step++
    const { penalty } = this.specification
    if (penalty) {
      for (const { parameters } of this.layers) {
        penalizeWeights(parameters.weights, parameters.weightGradient, penalty)
      }
    }
    this.#optimizer.update(
      this.#parameters,
      this.#gradients,
      this.#optimizerState,
      this.#step,
      this.specification.optimizerSettings,
    )
  }

  evaluate(indices: Int32Array, count: number, weightGradientLayers = this.layers.length): number {
    this.#forwardAndBackward(indices, count, weightGradientLayers)
    this.#evaluated = count
    return this.batchLoss()
  }

  batchLoss(): number {
    return this.#loss.value(this.#lossBatch)
  }

  hasFiniteParameters(): boolean {
    const parameters = this.#parameters
    // A number times 0 is 0 unless it is NaN or ∞: one sum tells, without a branch per number.
    let sum = 0
    for (let index = 0; index < parameters.length; index++) sum += parameters[index]! * 0
    return sum === 0
  }

  predict(points: Float64Array, count: number, outputs: Float64Array): void {
    checkBatch(count, this.#capacity)
    this.#forward(points, count)
    this.#evaluated = 0
    const activations = this.#output.samples.activations.values
    const length = count * this.specification.outputs
    for (let index = 0; index < length; index++) outputs[index] = activations[index]!
  }

  inputGradient(): Float64Array {
    const count = this.#evaluated
    if (count === 0) {
      throw new Error('∂C/∂x needs the weights of the same batch: call evaluate first.')
    }
    const first = this.layers[0] as DenseLayer
    transposedSums(
      first.samples.errorSignal.values,
      first.parameters.weights,
      this.#inputGradient.values,
      count,
      first.inputs,
      first.outputs,
    )
    return this.#inputGradient.rows(count)
  }

  save(): KernelState {
    return {
      step: this.#step,
      parameters: this.#parameters.slice(),
      optimizerState: this.#optimizerState.map((slot) => slot.slice()),
    }
  }

  restore(state: KernelState): void {
    this.#step = state.step
    this.#evaluated = 0
    this.#parameters.set(state.parameters)
    this.#optimizerState.forEach((slot, index) => {
      slot.set(state.optimizerState[index] as Float64Array)
    })
  }

  /** Nothing to give back: memory goes when the network does. */
  dispose(): void {
    this.#loaded = 0
  }

  #forwardAndBackward(indices: Int32Array, count: number, weightGradientLayers: number): void {
    const { inputs, outputs } = this.specification
    checkBatch(count, this.#capacity)
    this.#lossBatch.samples = count
    gatherRows(this.#points, this.#loaded, this.#batchInputs.values, indices, count, inputs)
    gatherRows(this.#targets, this.#loaded, this.#batchTargets.values, indices, count, outputs)
    this.#forward(this.#batchInputs.values, count)
    this.#outputErrorSignal(count)
    this.#backward(count, weightGradientLayers)
  }

  #forward(points: Float64Array, count: number): void {
    let incoming = points
    for (const [index, layer] of this.layers.entries()) {
      const { weights, biases } = layer.parameters
      const preActivations = layer.samples.preActivations.values
      const outgoing = layer.samples.activations.values
      layer.count = count
      weightedSums(incoming, weights, biases, preActivations, count, layer.inputs, layer.outputs)
      if (layer === this.#output && this.#loss.output === 'softmax') {
        softmaxRows(preActivations, outgoing, count, layer.outputs)
      } else {
        const activation = this.#activations[index] as Activation
        applyActivation(activation, preActivations, outgoing, count * layer.outputs)
      }
      incoming = outgoing
    }
  }

  /** ∂C/∂z and ∂C/∂s of the output layer. */
  #outputErrorSignal(count: number): void {
    const { preActivations, activations, activationGradient, errorSignal } = this.#output.samples
    if (this.#loss.output === 'activation') {
      this.#loss.gradient(this.#lossBatch, activationGradient.values)
      multiplyByDerivative(
        this.#activations[this.layers.length - 1] as Activation,
        preActivations.values,
        activations.values,
        activationGradient.values,
        errorSignal.values,
        count * this.#output.outputs,
      )
    } else {
      this.#loss.gradient(this.#lossBatch, errorSignal.values)
      this.#loss.activationGradient?.(this.#lossBatch, activationGradient.values)
    }
  }

  /** Weight gradients of every layer, ∂C/∂z and ∂C/∂s of every hidden layer, last to first. */
  #backward(count: number, weightGradientLayers: number): void {
    for (let index = this.layers.length - 1; index >= 0; index--) {
      const layer = this.layers[index] as DenseLayer
      const below = index > 0 ? (this.layers[index - 1] as DenseLayer) : null
      const signal = layer.samples.errorSignal.values
      const incoming = below ? below.samples.activations.values : this.#batchInputs.values
      const { parameters, inputs, outputs } = layer
      if (index < weightGradientLayers) {
        weightGradient(signal, incoming, parameters.weightGradient, count, inputs, outputs)
        biasGradient(signal, parameters.biasGradient, count, outputs)
      }
      if (below === null) continue
      const { preActivations, activations, activationGradient, errorSignal } = below.samples
      transposedSums(signal, parameters.weights, activationGradient.values, count, inputs, outputs)
      multiplyByDerivative(
        this.#activations[index - 1] as Activation,
        preActivations.values,
        activations.values,
        activationGradient.values,
        errorSignal.values,
        count * below.outputs,
      )
    }
  }
}
