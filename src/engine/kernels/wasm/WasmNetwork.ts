import type { Numbers } from '../../Numbers.ts'
import type { Loss } from '../../losses/defineLoss.ts'
import { losses } from '../../losses/index.ts'
import type { NetworkSpecification } from '../../NetworkSpecification.ts'
import type { Optimizer } from '../../optimizers/defineOptimizer.ts'
import { optimizers } from '../../optimizers/index.ts'
import { checkBatch, countSamples } from '../capacityChecks.ts'
import type { KernelCapacity, KernelNetwork, KernelState } from '../Kernel.ts'
import { RowBuffer } from '../RowBuffer.ts'
import { CopiedPanels, type CallCount } from './CopiedPanels.ts'
import { foreignFunctions } from './foreignFunctions.ts'
import { functionCodes } from './functionCodes.ts'
import { type LayerLayout, networkLayout, type NetworkLayout } from './networkLayout.ts'
import { packPanels } from './packedLayout.ts'
import { ParameterCopies } from './ParameterCopies.ts'
import { updateRules } from './updateRules.ts'
import { WasmLayer } from './WasmLayer.ts'
import type { WasmMachine } from './WasmMachine.ts'
import { writeTable } from './writeTable.ts'

/** A network that lives in the memory of a WebAssembly instance and trains there in whole steps. */
export class WasmNetwork implements KernelNetwork {
  readonly specification: NetworkSpecification
  readonly layers: readonly WasmLayer[]
  readonly #machine: WasmMachine
  /** Null once the machine was given back: another network may live there. */
  #release: ((machine: WasmMachine) => void) | null
  readonly #capacity: KernelCapacity
  readonly #layout: NetworkLayout
  readonly #loss: Loss
  readonly #optimizer: Optimizer
  readonly #parameters: ParameterCopies
  readonly #points: Numbers
  readonly #targets: Numbers
  readonly #indices: Int32Array
  readonly #batchInputs: Numbers
  readonly #batchTargets: CopiedPanels
  readonly #inputGradient: CopiedPanels
  /** What a loss that only TypeScript knows writes its gradient into, and where that belongs. */
  readonly #lossGradient: RowBuffer
  readonly #lossPanels: Numbers
  readonly #calls: CallCount = { version: 0, samples: 0 }
  /** Layers whose parameters a reader may have changed since the last call. */
  readonly #lent = new Set<WasmLayer>()
  /** Rate of a plain descent, made while the gradients are at hand; 0 where the rule needs more. */
  readonly #fusedRate: number
  #step = 0
  /** Training samples copied in by `load`. */
  #loaded = 0
  /** Samples of the last call if it was `evaluate`, else 0: only then ∂C/∂x can be had. */
  #evaluated = 0

  constructor(
    machine: WasmMachine,
    specification: NetworkSpecification,
    capacity: KernelCapacity,
    /** Takes the machine back when the network is disposed of. */
    release: (machine: WasmMachine) => void,
  ) {
    const { inputs, outputs, optimizerSettings, penalty } = specification
    const { batch, samples } = capacity
    this.specification = specification
    this.#machine = machine
    this.#release = release
    this.#capacity = capacity
    this.#loss = losses[specification.loss]
    this.#optimizer = optimizers[specification.optimizer]
    this.#fusedRate =
      specification.optimizer === 'sgd' && optimizerSettings.weightDecay === 0 && !penalty
        ? optimizerSettings.learningRate
        : 0

    const { stateSlots } = this.#optimizer
    const layout = networkLayout(
      specification,
      capacity,
      stateSlots,
      machine.precision,
      machine.start,
    )
    const isFused = this.#loss.output !== 'activation'
    machine.claim(layout.end)
    // Padding of parameters must be 0; panels are written before they are read.
    machine.clear(layout.update.parameters, layout.update.end)
    writeTable(machine.integers(layout.table, layout.tableWords), layout, {
      codes: functionCodes(specification),
      fusedLoss: isFused,
    })
    machine.foreign = foreignFunctions(machine, specification)

    const calls = this.#calls
    this.#layout = layout
    this.#points = machine.numbers(layout.points, samples * inputs)
    this.#targets = machine.numbers(layout.targets, samples * outputs)
    this.#indices = machine.integers(layout.indices, batch)
    const panels = (address: number, units: number) =>
      new CopiedPanels(machine, calls, address, { batch, units })
    this.#batchInputs = panels(layout.batchInputs, inputs).panels
    this.#batchTargets = panels(layout.batchTargets, outputs)
    this.#inputGradient = panels(layout.inputGradient, inputs)
    this.#lossGradient = new RowBuffer(batch, outputs)
    const last = layout.layers[layout.layers.length - 1] as LayerLayout
    const lossAddress = isFused ? last.errorSignal : last.activationGradient
    this.#lossPanels = panels(lossAddress, outputs).panels
    this.layers = layout.layers.map(
      (layer, index) =>
        new WasmLayer(
          { machine, calls, batch, lend: (lent) => this.#lent.add(lent) },
          layer,
          isFused && index === layout.layers.length - 1 ? () => this.#fusedGradient() : null,
        ),
    )
    this.#parameters = new ParameterCopies(machine, layout)
  }

  load(points: Float64Array, targets: Float64Array): void {
    const samples = countSamples(points, targets, this.specification, this.#capacity)
    this.#points.set(points)
    this.#targets.set(targets)
    this.#loaded = samples
  }

  trainStep(indices: Int32Array, count: number): void {
    this.#begin(indices, count)
    this.#evaluated = 0
    this.#step++
    this.#forwardAndBackward(count, this.#fusedRate, this.layers.length)
    if (this.#fusedRate === 0) this.#updateParameters()
  }

  evaluate(indices: Int32Array, count: number, weightGradientLayers = this.layers.length): number {
    this.#begin(indices, count)
    this.#evaluated = count
    this.#forwardAndBackward(count, 0, weightGradientLayers)
    return this.batchLoss()
  }

  batchLoss(): number {
    return this.#loss.value(this.#lossBatch())
  }

  predict(points: Float64Array, count: number, outputs: Float64Array): void {
    const { exports, precision } = this.#machine
    checkBatch(count, this.#capacity)
    this.#nextCall(count)
    this.#evaluated = 0
    packPanels(points, this.#batchInputs, count, this.specification.inputs, precision)
    exports.forward(this.#layout.table, count)
    const activations = this.#output.activations()
    for (let index = 0; index < activations.length; index++) outputs[index] = activations[index]!
  }

  inputGradient(): Float64Array {
    if (this.#evaluated === 0) {
      throw new Error('∂C/∂x needs the weights of the same batch: call evaluate first.')
    }
    this.#machine.exports.inputGradient(this.#layout.table, this.#evaluated)
    return this.#inputGradient.rows()
  }

  hasFiniteParameters(): boolean {
    this.#takeBack()
    const { parameters, bytes } = this.#layout.update
    return this.#machine.exports.isFinite(parameters, bytes) !== 0
  }

  save(): KernelState {
    this.#takeBack()
    return { step: this.#step, ...this.#parameters.save() }
  }

  restore(state: KernelState): void {
    this.#nextCall(this.#calls.samples)
    this.#step = state.step
    this.#evaluated = 0
    this.#parameters.restore(state)
  }

  dispose(): void {
    this.#loaded = 0
    if (this.#release === null) return
    this.#machine.foreign = null
    this.#release(this.#machine)
    this.#release = null
  }

  get #output(): WasmLayer {
    return this.layers[this.layers.length - 1] as WasmLayer
  }

  /** Puts the samples of a call in place. */
  #begin(indices: Int32Array, count: number): void {
    checkBatch(count, this.#capacity)
    for (let sample = 0; sample < count; sample++) {
      const index = indices[sample]!
      if (!(index >= 0 && index < this.#loaded)) {
        throw new RangeError(`Sample ${index} does not exist: ${this.#loaded} samples are loaded.`)
      }
      this.#indices[sample] = index
    }
    this.#nextCall(count)
  }

  /** Takes back what readers hold: from now on their copies are stale. */
  #nextCall(count: number): void {
    this.#takeBack()
    this.#calls.version++
    this.#calls.samples = count
  }

  #takeBack(): void {
    if (this.#lent.size === 0) return
    for (const layer of this.#lent) layer.store()
    this.#lent.clear()
  }

  #forwardAndBackward(count: number, rate: number, gradientLayers: number): void {
    const { exports } = this.#machine
    const { table } = this.#layout
    const divisor = this.#loss.divisor?.(count, this.specification.outputs)
    if (divisor !== undefined) {
      exports.step(table, count, divisor, rate, gradientLayers)
      return
    }
    exports.gatherBatch(table, count)
    exports.forward(table, count)
    this.#foreignLoss(count)
    exports.backward(table, count, rate, gradientLayers)
  }

  /** The gradient of a loss the kernel does not know, by way of rows. */
  #foreignLoss(count: number): void {
    const { exports, precision } = this.#machine
    const { table } = this.#layout
    const { values } = this.#lossGradient
    this.#loss.gradient(this.#lossBatch(), values)
    packPanels(values, this.#lossPanels, count, this.specification.outputs, precision)
    exports.throughOutput(table, count)
    // Readers of the loss have made copies in the middle of a call.
    this.#calls.version++
  }

  #updateParameters(): void {
    const { optimizer, optimizerSettings, penalty } = this.specification
    if (penalty) for (const layer of this.layers) layer.penalize(penalty)
    const inside = updateRules[optimizer]
    if (inside) {
      inside(this.#machine.exports, this.#layout.update, this.#step, optimizerSettings)
    } else {
      const { parameters, gradients, state } = this.#parameters
      this.#optimizer.update(parameters, gradients, state, this.#step, optimizerSettings)
    }
  }

  #lossBatch() {
    return {
      samples: this.#calls.samples,
      outputs: this.specification.outputs,
      preActivations: this.#output.preActivations(),
      activations: this.#output.activations(),
      targets: this.#batchTargets.rows(),
    }
  }

  #fusedGradient(): Float64Array {
    this.#loss.activationGradient?.(this.#lossBatch(), this.#lossGradient.values)
    return this.#lossGradient.rows(this.#calls.samples)
  }
}
