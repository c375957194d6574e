import { frobeniusNorm } from '../engine/diagnostics/frobeniusNorm.ts'
import { gradientNorm } from '../engine/diagnostics/gradientNorm.ts'
import { layerFactors } from '../engine/diagnostics/layerFactors.ts'
import type { LayerFactors } from '../engine/diagnostics/layerFactors.ts'
import type { KernelLayer } from '../engine/kernels/Kernel.ts'

/** One entry per layer with weights, first hidden layer … output layer. */
export interface GradientNorms {
  /** ‖∂C/∂W‖ */
  readonly weightGradientNorm: Float64Array
  /** ‖∂C/∂s‖ over samples × units */
  readonly errorSignalNorm: Float64Array
}

/** What is gathered: ∂C/∂W, ∂C/∂s, ∂C/∂z. */
export type GatheredGradient = 'weightGradient' | 'errorSignal' | 'activationGradient'

/**
 * Norms over a training set that is evaluated piece by piece. Signals of different samples stand
 * side by side, so their norms add as squares; weight gradients of the pieces add before the norm.
 * The norm of what is not gathered is NaN.
 */
export class GatheredNorms {
  readonly #layers: readonly GatheredLayer[]

  constructor(
    layers: readonly KernelLayer[],
    pieces: number,
    gathered: readonly GatheredGradient[],
  ) {
    this.#layers = layers.map((layer) => new GatheredLayer(layer, pieces, gathered))
  }

  /** After each evaluation; `weight` is the factor from the piece's C to its part in the set's C. */
  add(weight: number): void {
    for (const layer of this.#layers) layer.add(weight)
  }

  norms(): GradientNorms {
    return {
      weightGradientNorm: Float64Array.from(this.#layers, (layer) => layer.weightGradientNorm()),
      errorSignalNorm: Float64Array.from(this.#layers, (layer) => layer.errorSignalNorm()),
    }
  }

  factors(): LayerFactors {
    const { errorSignalNorm } = this.norms()
    const activationGradientNorm = Float64Array.from(this.#layers, (layer) =>
      layer.activationGradientNorm(),
    )
    return layerFactors(errorSignalNorm, activationGradientNorm)
  }
}

class GatheredLayer {
  readonly #layer: KernelLayer
  readonly #signalNorms: Float64Array | null
  readonly #activationNorms: Float64Array | null
  readonly #hasWeightGradient: boolean
  /** Sum of the pieces' weight gradients; only where there are several pieces. */
  readonly #weightGradient: Float64Array | null
  #pieces = 0

  constructor(layer: KernelLayer, pieces: number, gathered: readonly GatheredGradient[]) {
    const onePerPiece = (gradient: GatheredGradient) =>
      gathered.includes(gradient) ? new Float64Array(pieces) : null
    this.#layer = layer
    this.#signalNorms = onePerPiece('errorSignal')
    this.#activationNorms = onePerPiece('activationGradient')
    this.#hasWeightGradient = gathered.includes('weightGradient')
    this.#weightGradient =
      this.#hasWeightGradient && pieces > 1 ? new Float64Array(layer.inputs * layer.outputs) : null
  }

  add(weight: number): void {
    const layer = this.#layer
    const piece = this.#pieces++
    if (this.#signalNorms !== null) {
      this.#signalNorms[piece] = weight * gradientNorm(layer, 'errorSignal')
    }
    if (this.#activationNorms !== null) {
      this.#activationNorms[piece] = weight * frobeniusNorm(layer.activationGradient())
    }
    if (this.#weightGradient === null) return
    const gradient = layer.weightGradient()
    for (let index = 0; index < gradient.length; index++) {
      this.#weightGradient[index]! += weight * gradient[index]!
    }
  }

  weightGradientNorm(): number {
    if (!this.#hasWeightGradient) return NaN
    return this.#weightGradient === null
      ? gradientNorm(this.#layer, 'weightGradient')
      : frobeniusNorm(this.#weightGradient)
  }

  errorSignalNorm(): number {
    return this.#signalNorms === null ? NaN : frobeniusNorm(this.#signalNorms)
  }

  activationGradientNorm(): number {
    return this.#activationNorms === null ? NaN : frobeniusNorm(this.#activationNorms)
  }
}
