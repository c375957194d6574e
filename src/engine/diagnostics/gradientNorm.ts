import type { KernelLayer } from '../kernels/Kernel.ts'
import { frobeniusNorm } from './frobeniusNorm.ts'

/**
 * Which gradient of a layer is measured: the error signal ∂C/∂s (over samples × units) or the
 * weight gradient ∂C/∂W.
 *
 * The error signal comes first on purpose. In a ReLU network without biases ⟨W, ∂C/∂W⟩ is the same
 * for every layer, so weight gradients of the first and the last layer can be alike while both have
 * vanished: their ratio hides what their size, and the error signal, show.
 */
export type GradientMeasure = 'errorSignal' | 'weightGradient'

/** ‖∂C/∂s‖ or ‖∂C/∂W‖ of one layer, C exactly as reduced by the loss. */
export function gradientNorm(layer: KernelLayer, measure: GradientMeasure): number {
  return frobeniusNorm(measure === 'errorSignal' ? layer.errorSignal() : layer.weightGradient())
}

/**
 * Each norm divided by that of the last hidden layer, where the error signal starts its way back.
 *
 * `norms` holds every layer with weights, the output layer last. Without a hidden layer there is
 * nothing to compare with: all NaN, as where the last hidden layer's norm is 0 too (0 ÷ 0).
 */
export function relativeToLastHidden(norms: Float64Array): Float64Array {
  const reference = norms[norms.length - 2] ?? NaN
  return norms.map((norm) => norm / reference)
}
