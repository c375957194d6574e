import type { Activation } from '../activations/defineActivation.ts'
import type { KernelLayer } from '../kernels/Kernel.ts'

/**
 * Share of (sample, unit) pairs whose s lies in the saturated region of f, where f′ is below 1 % of
 * its largest value on that side; 0–1. Always 0 for a function that does not saturate.
 */
export function saturatedShare(layer: KernelLayer, activation: Activation): number {
  const preActivations = layer.preActivations()
  const below = -(activation.saturation.below ?? Infinity)
  const above = activation.saturation.above ?? Infinity
  let saturated = 0
  for (let index = 0; index < preActivations.length; index++) {
    const preActivation = preActivations[index]!
    if (preActivation < below || preActivation > above) saturated++
  }
  return saturated / preActivations.length
}
