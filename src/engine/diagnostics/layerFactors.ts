import type { KernelLayer } from '../kernels/Kernel.ts'
import { frobeniusNorm } from './frobeniusNorm.ts'

/** What one step back multiplies the size of the error signal by, in two factors. */
export interface LayerFactors {
  /** ‖Wᵀδ‖ / ‖δ‖: W and δ of the layer above, Wᵀδ = ∂C/∂z of this layer. */
  readonly weightFactor: number
  /** ‖Wᵀδ ⊙ f′(s)‖ / ‖Wᵀδ‖: f′(s) of this layer. */
  readonly derivativeFactor: number
}

/**
 * The step of the error signal from `above` down to `layer`. The product of both factors is
 * ‖∂C/∂s‖ of this layer ÷ ‖∂C/∂s‖ of the layer above.
 *
 * NaN where a factor has nothing to act on (0 ÷ 0: the signal is already exactly zero).
 */
export function layerFactors(layer: KernelLayer, above: KernelLayer): LayerFactors {
  const arriving = frobeniusNorm(above.errorSignal())
  const passedWeights = frobeniusNorm(layer.activationGradient())
  const passedDerivative = frobeniusNorm(layer.errorSignal())
  return {
    weightFactor: passedWeights / arriving,
    derivativeFactor: passedDerivative / passedWeights,
  }
}
