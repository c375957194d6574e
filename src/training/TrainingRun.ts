import { activations } from '../engine/activations/index.ts'
import { createBatchOrder } from '../engine/batchOrder.ts'
import type { BatchOrder } from '../engine/batchOrder.ts'
import { createNetwork } from '../engine/createNetwork.ts'
import type { Kernel, KernelNetwork, KernelState } from '../engine/kernels/Kernel.ts'
import { hiddenActivationOf } from '../engine/hiddenActivationOf.ts'
import { losses } from '../engine/losses/index.ts'
import type { NetworkSpecification } from '../engine/NetworkSpecification.ts'
import { optimizers } from '../engine/optimizers/index.ts'
import { decisionField } from './decisionField.ts'
import { hiddenLayersOf } from './hiddenLayersOf.ts'
import { outputUnits } from './outputUnits.ts'
import { pointData } from './pointData.ts'
import type { RunSettings } from './TrainingConfiguration.ts'
import type { DataSource, TestPart, TrainingData } from './TrainingData.ts'
import type { DecisionFieldValues } from './TrainingSnapshot.ts'
import { WholeSet } from './WholeSet.ts'

/** Largest memory for the values of one evaluation; a larger set is evaluated in pieces. */
const EVALUATION_BYTES = 32 * 2 ** 20

/**
 * One network with its data and its order of batches: everything follows from the settings. Throws
 * an Error with a Korean sentence where the engine cannot compute such a network.
 */
export class TrainingRun {
  readonly settings: RunSettings
  readonly wholeSet: WholeSet
  readonly network: KernelNetwork
  /** Null where the data have no test part. */
  readonly test: TestPart | null
  readonly #order: BatchOrder
  readonly #samples: number
  readonly #extent: number

  constructor(settings: RunSettings, kernel: Kernel, dataOf: DataSource = pointData) {
    const { seed, batchSize } = settings
    const data = dataOf(settings)
    const { samples, testSamples, points } = data
    const specification = specificationOf(settings, data)
    const targets = targetsOf(data, specification.outputs)
    const batch = Math.min(Math.max(batchSize, evaluationBatch(specification)), samples)
    const capacity = { batch, samples: samples + testSamples }

    this.settings = settings
    this.network = createNetwork(specification, capacity, settings, kernel)
    this.network.load(points, targets)
    this.wholeSet = new WholeSet(this.network, {
      activations: specification.hiddenWidths.map(
        (_, layer) => activations[hiddenActivationOf(specification, layer)],
      ),
      loss: losses[settings.loss],
      targets,
      samples,
      batch,
    })
    this.test = data.test?.(this.network, batch) ?? null
    this.#order = createBatchOrder(samples, batchSize, seed)
    this.#samples = samples
    this.#extent = data.extent
    this.#edit(0)
  }

  /** Numbers kept by `save`. */
  get stateLength(): number {
    const parameters = this.network.layers.reduce(
      (sum, layer) => sum + (layer.inputs + 1) * layer.outputs,
      0,
    )
    return parameters * (1 + optimizers[this.settings.optimizer].stateSlots)
  }

  /** Whether a mini-batch is all of the training set: then its loss is C, bit for bit. */
  get trainsOnAll(): boolean {
    return this.#order.count === this.#samples
  }

  /** Update number `step` + 1; answers the loss of its mini-batch before the update. */
  trainStep(step: number): number {
    this.network.trainStep(this.#order.indices(step), this.#order.count)
    const loss = this.network.batchLoss()
    this.#edit(step + 1)
    return loss
  }

  hasFiniteParameters(): boolean {
    return this.network.hasFiniteParameters()
  }

  save(): KernelState {
    return this.network.save()
  }

  restore(state: KernelState): void {
    this.network.restore(state)
  }

  dispose(): void {
    this.network.dispose()
  }

  field(resolution: number): DecisionFieldValues | null {
    return resolution > 0
      ? decisionField(this.network, this.wholeSet.batch, this.#extent, resolution)
      : null
  }

  /** Sets what was set by hand after this many updates. */
  #edit(step: number): void {
    for (const { step: editStep, layer, output, input, value } of this.settings.edits ?? []) {
      const place = this.network.layers[layer]
      if (editStep !== step || place === undefined || output >= place.outputs) continue
      if (input === null) place.biases()[output] = value
      else if (input < place.inputs) place.weights()[output * place.inputs + input] = value
    }
  }
}

/** The output layer gives probabilities: σ where the loss leaves the choice. */
function specificationOf(
  settings: RunSettings,
  { inputs, classes }: TrainingData,
): NetworkSpecification {
  const { widths, activations: hiddenActivations } = hiddenLayersOf(settings)
  return {
    inputs,
    hiddenWidths: widths,
    outputs: outputUnits(settings.loss, classes),
    hiddenActivation: settings.activation,
    hiddenActivations,
    outputActivation: 'sigmoid',
    loss: settings.loss,
    optimizer: settings.optimizer,
    optimizerSettings: {
      ...optimizers[settings.optimizer].defaults,
      learningRate: settings.learningRate,
    },
    ...(settings.penalty ? { penalty: settings.penalty } : {}),
  }
}

/** The classes themselves for one output unit, else one-hot rows. */
function targetsOf({ targets }: TrainingData, outputs: number): Float64Array {
  if (outputs === 1) return targets
  const rows = new Float64Array(outputs * targets.length)
  targets.forEach((target, sample) => {
    rows[outputs * sample + target] = 1
  })
  return rows
}

/** Samples whose s, z, ∂C/∂s and ∂C/∂z fit the memory for one evaluation, at least one. */
function evaluationBatch({ hiddenWidths, outputs }: NetworkSpecification): number {
  const units = hiddenWidths.reduce((sum, width) => sum + width, outputs)
  return Math.max(Math.floor(EVALUATION_BYTES / (units * 4 * Float64Array.BYTES_PER_ELEMENT)), 1)
}
