import type { Activation } from '../activations/defineActivation.ts'
import type { KernelLayer } from '../kernels/Kernel.ts'

/**
 * Number of units with f′(s) exactly 0 for every sample: dead for this set of samples, because no
 * sample sends an error signal into their weights. Meaningful when the last call ran the whole
 * training set.
 */
export function deadUnits(layer: KernelLayer, activation: Activation): number {
  const preActivations = layer.preActivations()
  const activations = layer.activations()
  let dead = 0
  for (let unit = 0; unit < layer.outputs; unit++) {
    if (isDead(unit)) dead++
  }
  return dead

  function isDead(unit: number): boolean {
    for (let index = unit; index < preActivations.length; index += layer.outputs) {
      if (activation.derivative(preActivations[index]!, activations[index]!) !== 0) return false
    }
    return true
  }
}
