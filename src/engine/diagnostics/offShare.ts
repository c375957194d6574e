import type { Activation } from '../activations/defineActivation.ts'
import type { KernelLayer } from '../kernels/Kernel.ts'

/**
 * Share of (sample, unit) pairs with f′(s) exactly 0, 0–1: a unit that is off for that sample lets
 * no error signal through. For ReLU s ≤ 0; for sigmoid only where z(1 − z) rounds to 0.
 */
export function offShare(layer: KernelLayer, activation: Activation): number {
  const preActivations = layer.preActivations()
  const activations = layer.activations()
  let off = 0
  for (let index = 0; index < preActivations.length; index++) {
    if (activation.derivative(preActivations[index]!, activations[index]!) === 0) off++
  }
  return off / preActivations.length
}
