import { penalizeWeights, type WeightPenalty } from '../../penalizeWeights.ts'
import type { KernelLayer } from '../Kernel.ts'
import { CopiedPanels, type CallCount } from './CopiedPanels.ts'
import { CopiedTiles } from './CopiedTiles.ts'
import type { LayerLayout } from './networkLayout.ts'
import { biasShape, weightShape } from './packedLayout.ts'
import type { WasmMachine } from './WasmMachine.ts'

export interface LayerSurroundings {
  readonly machine: WasmMachine
  readonly calls: CallCount
  /** Largest number of samples of a call. */
  readonly batch: number
  /** Parameters are handed out and may be written: `store` them before the next call. */
  lend(layer: WasmLayer): void
}

/** A layer as readers know it: rows of float64 numbers, copied out of the kernel's memory. */
export class WasmLayer implements KernelLayer {
  readonly inputs: number
  readonly outputs: number
  readonly #surroundings: LayerSurroundings
  readonly #weights: CopiedTiles
  readonly #biases: CopiedTiles
  readonly #weightGradient: CopiedTiles
  readonly #biasGradient: CopiedTiles
  readonly #preActivations: CopiedPanels
  readonly #activations: CopiedPanels
  readonly #activationGradient: CopiedPanels
  readonly #errorSignal: CopiedPanels

  /** Stands in for ∂C/∂z in memory where the step goes straight from the loss to ∂C/∂s. */
  readonly #fusedGradient: (() => Float64Array) | null

  constructor(
    surroundings: LayerSurroundings,
    layout: LayerLayout,
    fusedGradient: (() => Float64Array) | null,
  ) {
    const { machine, calls, batch } = surroundings
    const { inputs, outputs } = layout
    const matrix = (address: number) =>
      new CopiedTiles(machine, calls, address, weightShape(inputs, outputs))
    const column = (address: number) => new CopiedTiles(machine, calls, address, biasShape(outputs))
    const panels = (address: number) =>
      new CopiedPanels(machine, calls, address, { batch, units: outputs })
    this.inputs = inputs
    this.outputs = outputs
    this.#surroundings = surroundings
    this.#fusedGradient = fusedGradient
    this.#weights = matrix(layout.weights)
    this.#biases = column(layout.biases)
    this.#weightGradient = matrix(layout.weightGradient)
    this.#biasGradient = column(layout.biasGradient)
    this.#preActivations = panels(layout.preActivations)
    this.#activations = panels(layout.activations)
    this.#activationGradient = panels(layout.activationGradient)
    this.#errorSignal = panels(layout.errorSignal)
  }

  weights(): Float64Array {
    this.#surroundings.lend(this)
    return this.#weights.read()
  }

  biases(): Float64Array {
    this.#surroundings.lend(this)
    return this.#biases.read()
  }

  weightGradient(): Float64Array {
    return this.#weightGradient.read()
  }

  biasGradient(): Float64Array {
    return this.#biasGradient.read()
  }

  preActivations(): Float64Array {
    return this.#preActivations.rows()
  }

  activations(): Float64Array {
    return this.#activations.rows()
  }

  errorSignal(): Float64Array {
    return this.#errorSignal.rows()
  }

  activationGradient(): Float64Array {
    return this.#fusedGradient?.() ?? this.#activationGradient.rows()
  }

  /** In memory as it lies; the padding of tiles is 0 and stays 0. */
  penalize(penalty: WeightPenalty): void {
    penalizeWeights(this.#weights.tiles, this.#weightGradient.tiles, penalty)
  }

  /** Writes back parameters as a reader may have changed them. */
  store(): void {
    this.#weights.store()
    this.#biases.store()
  }
}
