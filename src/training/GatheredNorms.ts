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

/**
 * Norms over a training set that is evaluated piece by piece. Signals of different samples stand
 * side by side, so their norms add as squares; weight gradients of the pieces add before the norm.
 */
export class GatheredNorms {
  readonly #layers: readonly GatheredLayer[]

  constructor(layers: readonly KernelLayer[], pieces: number) {
    this.#layers = layers.map((layer) => new GatheredLayer(layer, pieces))
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
  readonly #signalNorms: Float64Array
  readonly #activationNorms: Float64Array
  /** Sum of the pieces' weight gradients; only where there are several pieces. */
  readonly #weightGradient: Float64Array | null
  #pieces = 0

  constructor(layer: KernelLayer, pieces: number) {
    this.#layer = layer
    this.#signalNorms = new Float64Array(pieces)
    this.#activationNorms = new Float64Array(pieces)
    this.#weightGradient = pieces > 1 ? new Float64Array(layer.inputs * layer.outputs) : null
  }

  add(weight: number): void {
    const layer = this.#layer
    const piece = this.#pieces++
    this.#signalNorms[piece] = weight * gradientNorm(layer, 'errorSignal')
    this.#activationNorms[piece] = weight * frobeniusNorm(layer.activationGradient())
    if (this.#weightGradient === null) return
    const gradient = layer.weightGradient()
    for (let index = 0; index < gradient.length; index++) {
      this.#weightGradient[index]! += weight * gradient[index]!
    }
  }

  weightGradientNorm(): number {
    return this.#weightGradient === null
      ? gradientNorm(this.#layer, 'weightGradient')
      : frobeniusNorm(this.#weightGradient)
  }

  errorSignalNorm(): number {
    return frobeniusNorm(this.#signalNorms)
  }

  activationGradientNorm(): number {
    return frobeniusNorm(this.#activationNorms)
  }
}
