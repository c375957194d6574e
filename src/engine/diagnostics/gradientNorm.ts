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
