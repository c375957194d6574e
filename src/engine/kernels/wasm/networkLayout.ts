import type { NetworkSpecification } from '../../NetworkSpecification.ts'
import type { KernelCapacity } from '../Kernel.ts'
import { HEAD_WORDS, LAYER_WORDS } from './networkTable.ts'
import { paddedBatch, paddedToFour } from './packedLayout.ts'
import type { Precision } from './Precision.ts'

/** Where everything of one network lies, in bytes of the kernel's memory. */
export interface NetworkLayout {
  readonly end: number
  readonly table: number
  readonly tableWords: number
  readonly points: number
  readonly targets: number
  readonly indices: number
  readonly batchInputs: number
  readonly batchTargets: number
  readonly inputGradient: number
  readonly update: UpdateLayout
  readonly layers: readonly LayerLayout[]
}

/** Parameters of all layers, their gradients and each slot of the optimizer, laid out alike. */
export interface UpdateLayout {
  readonly parameters: number
  readonly gradients: number
  readonly state: readonly number[]
  /** Length of each of them. */
  readonly bytes: number
  /** They lie one after the other, from `parameters` to here. */
  readonly end: number
}

export interface LayerLayout {
  readonly inputs: number
  readonly outputs: number
  readonly weights: number
  readonly biases: number
  readonly weightGradient: number
  readonly biasGradient: number
  readonly preActivations: number
  readonly activations: number
  readonly activationGradient: number
  readonly errorSignal: number
}

/** A cache line: what is read together begins on one. */
const LINE = 64

export function networkLayout(
  specification: NetworkSpecification,
  capacity: KernelCapacity,
  stateSlots: number,
  precision: Precision,
  start: number,
): NetworkLayout {
  const { inputs, hiddenWidths, outputs } = specification
  const batch = paddedBatch(capacity.batch, precision)
  const widths = [inputs, ...hiddenWidths, outputs]
  const shapes = widths
    .slice(1)
    .map((units, index) => ({ inputs: widths[index] as number, outputs: units }))
  const tableWords = HEAD_WORDS + shapes.length * LAYER_WORDS

  const memory = new Allocator(start)
  const take = (numbers: number) => memory.take(numbers * precision.bytes)
  const takePanels = (units: number) => take(batch * paddedToFour(units))
  const takeParameters = () => {
    const first = memory.end
    const places = shapes.map((shape) => ({
      weights: take(paddedToFour(shape.inputs) * paddedToFour(shape.outputs)),
      biases: take(paddedToFour(shape.outputs)),
    }))
    return { first, places, bytes: memory.end - first }
  }

  const table = memory.take(tableWords * 4)
  const points = take(capacity.samples * inputs)
  const targets = take(capacity.samples * outputs)
  const indices = memory.take(capacity.batch * 4)
  const batchInputs = takePanels(inputs)
  const batchTargets = takePanels(outputs)
  const inputGradient = takePanels(inputs)
  const parameters = takeParameters()
  const gradients = takeParameters()
  const state = Array.from({ length: stateSlots }, () => takeParameters().first)
  const updateEnd = memory.end
  const layers = shapes.map((shape, index): LayerLayout => {
    const place = parameters.places[index] as ParameterPlaces
    const gradient = gradients.places[index] as ParameterPlaces
    return {
      ...shape,
      ...place,
      weightGradient: gradient.weights,
      biasGradient: gradient.biases,
      preActivations: takePanels(shape.outputs),
      activations: takePanels(shape.outputs),
      activationGradient: takePanels(shape.outputs),
      errorSignal: takePanels(shape.outputs),
    }
  })
  return {
    ...{ end: memory.end, table, tableWords, points, targets, indices },
    ...{ batchInputs, batchTargets, inputGradient, layers },
    update: {
      parameters: parameters.first,
      gradients: gradients.first,
      state,
      bytes: parameters.bytes,
      end: updateEnd,
    },
  }
}

interface ParameterPlaces {
  readonly weights: number
  readonly biases: number
}

/** Hands out memory from `end` on, each piece on a cache line of its own. */
class Allocator {
  end: number

  constructor(start: number) {
    this.end = start
  }

  take(bytes: number): number {
    const address = this.end
    this.end = Math.ceil((address + bytes) / LINE) * LINE
    return address
  }
}
