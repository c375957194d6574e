import type { ActivationId } from '../../engine/activations/index.ts'
import { createNetwork } from '../../engine/createNetwork.ts'
import type { KernelLayer, KernelNetwork } from '../../engine/kernels/Kernel.ts'
import { typescriptKernel } from '../../engine/kernels/typescript/typescriptKernel.ts'
import { pytorchDefaults } from '../../engine/optimizers/pytorchDefaults.ts'
import type { RunSettings } from '../../training/TrainingConfiguration.ts'
import { outputsOf } from './outline.ts'

/** Points that are asked for at once. */
const BATCH = 512

/**
 * The network of a run on the page's own thread, for what only a reader who points at a unit wants
 * to see: first weights, activations of the training points, one unit over the plane. The numbers
 * are those of the run: the same engine, given the run's parameters.
 */
export class PageNetwork {
  /** [weights layer by layer] as drawn, before anything was set by hand */
  readonly firstWeights: readonly Float64Array[]
  readonly widths: readonly number[]
  readonly #network: KernelNetwork
  #parameters: Float64Array | null = null

  constructor(run: RunSettings) {
    const hidden = run.hiddenWidths ?? []
    const outputs = outputsOf(run)
    this.widths = widthsOf(run)
    this.#network = createNetwork(
      {
        inputs: 2,
        hiddenWidths: hidden,
        outputs,
        hiddenActivation: run.activation,
        hiddenActivations: run.hiddenActivations ?? [],
        outputActivation: 'sigmoid',
        loss: run.loss,
        // The page's network is never trained.
        optimizer: 'sgd',
        optimizerSettings: pytorchDefaults,
      },
      { batch: BATCH, samples: BATCH },
      run,
      typescriptKernel,
    )
    this.firstWeights = this.#network.layers.map((layer) => layer.weights().slice())
  }

  take(parameters: Float64Array): void {
    if (this.#parameters === parameters) return
    this.#parameters = parameters
    this.#network.restore({ step: 0, parameters, optimizerState: [] })
  }

  get layers(): readonly KernelLayer[] {
    return this.#network.layers
  }

  /** Forward on `count` ≤ 512 points [count × 2]: every layer then shows its s and z. */
  ask(points: Float64Array, count: number): readonly KernelLayer[] {
    const outputs = this.widths.at(-1) ?? 1
    this.#network.predict(points, count, new Float64Array(count * outputs))
    return this.#network.layers
  }
}

/** Units of each column: inputs, hidden layers, outputs. */
export function widthsOf(run: RunSettings): readonly number[] {
  return [2, ...(run.hiddenWidths ?? []), outputsOf(run)]
}

/** Activation of each layer with weights; the output reads a probability. */
export function activationsOf(run: RunSettings): readonly ActivationId[] {
  return [...(run.hiddenActivations ?? []), 'sigmoid']
}

/** z of every unit of one layer over the plane, row 0 at the top. */
export interface UnitPlanes {
  readonly resolution: number
  /** [units][resolution × resolution] */
  readonly values: readonly Float64Array[]
  readonly minimum: number
  readonly maximum: number
}

const RESOLUTION = 20

/** `layer` counts layers with weights, the first hidden one 0. */
export function unitPlanes(network: PageNetwork, layer: number, extent: number): UnitPlanes {
  const cells = RESOLUTION * RESOLUTION
  const points = new Float64Array(2 * cells)
  const coordinate = (cell: number): number => ((2 * cell + 1) / RESOLUTION - 1) * extent
  for (let cell = 0; cell < cells; cell++) {
    points[2 * cell] = coordinate(cell % RESOLUTION)
    points[2 * cell + 1] = -coordinate(Math.floor(cell / RESOLUTION))
  }
  const shown = network.ask(points, cells)[layer]
  const units = shown?.outputs ?? 0
  const activations = shown?.activations() ?? new Float64Array(0)
  let minimum = Infinity
  let maximum = -Infinity
  for (const value of activations) {
    if (value < minimum) minimum = value
    if (value > maximum) maximum = value
  }
  const values = Array.from({ length: units }, (_, unit) =>
    Float64Array.from({ length: cells }, (_none, cell) => activations[cell * units + unit] ?? NaN),
  )
  return { resolution: RESOLUTION, values, minimum, maximum }
}

/** One unit for one point: every term of s = Σ w·z + b, and z. */
export interface UnitSum {
  /** Value of each unit below (the point itself for the first layer). */
  readonly inputs: Float64Array
  /** Weight of each of them. */
  readonly weights: Float64Array
  readonly bias: number
  readonly sum: number
  readonly output: number
}

export function unitSum(
  network: PageNetwork,
  layer: number,
  unit: number,
  point: Float64Array,
): UnitSum | null {
  const layers = network.ask(point, 1)
  const shown = layers[layer]
  if (shown === undefined || unit >= shown.outputs) return null
  const { inputs } = shown
  return {
    inputs: layer === 0 ? point.slice(0, 2) : (layers[layer - 1] as KernelLayer).activations(),
    weights: shown.weights().slice(unit * inputs, (unit + 1) * inputs),
    bias: shown.biases()[unit] ?? NaN,
    sum: shown.preActivations()[unit] ?? NaN,
    output: shown.activations()[unit] ?? NaN,
  }
}

/** Where the numbers of a network stop being finite, layer by layer from the input. */
export interface Overflow {
  readonly layer: number
  readonly unit: number
  /** What is not finite there: a parameter, or a sum of finite ones. */
  readonly kind: 'parameter' | 'sum' | 'output'
  /** Largest finite size among all parameters. */
  readonly largest: number
}

export function overflowOf(
  network: PageNetwork,
  points: Float64Array,
  samples: number,
): Overflow | null {
  const layers = network.ask(points, Math.min(samples, BATCH))
  let largest = 0
  for (const layer of layers) {
    for (const value of [...layer.weights(), ...layer.biases()]) {
      if (Number.isFinite(value)) largest = Math.max(largest, Math.abs(value))
    }
  }
  for (const [index, layer] of layers.entries()) {
    const weight = layer.weights().findIndex((value) => !Number.isFinite(value))
    const bias = layer.biases().findIndex((value) => !Number.isFinite(value))
    if (weight >= 0 || bias >= 0) {
      const unit = weight >= 0 ? Math.floor(weight / layer.inputs) : bias
      return { layer: index, unit, kind: 'parameter', largest }
    }
    const sum = layer.preActivations().findIndex((value) => !Number.isFinite(value))
    if (sum >= 0) return { layer: index, unit: sum % layer.outputs, kind: 'sum', largest }
    const output = layer.activations().findIndex((value) => !Number.isFinite(value))
    if (output >= 0) return { layer: index, unit: output % layer.outputs, kind: 'output', largest }
  }
  return null
}
