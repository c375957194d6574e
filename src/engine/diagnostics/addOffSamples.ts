import type { Activation } from '../activations/defineActivation.ts'
import type { KernelLayer } from '../kernels/Kernel.ts'

/**
 * Adds to `counts` [units], unit by unit, for how many samples of the last call f′(s) is exactly 0:
 * off for such a sample, a unit lets no error signal through. For ReLU s ≤ 0; for sigmoid only where
 * z(1 − z) rounds to 0; never for NaN.
 *
 * Counts of a set that is evaluated piece by piece add up in the same array.
 */
export function addOffSamples(
  layer: KernelLayer,
  activation: Activation,
  counts: Int32Array,
): void {
  const preActivations = layer.preActivations()
  const activations = layer.activations()
  for (let index = 0, unit = 0; index < activations.length; index++) {
    if (activation.derivative(preActivations[index]!, activations[index]!) === 0) counts[unit]!++
    if (++unit === counts.length) unit = 0
  }
}
