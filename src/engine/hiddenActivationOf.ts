import type { ActivationId } from './activations/index.ts'
import type { NetworkSpecification } from './NetworkSpecification.ts'

/** Activation of a hidden layer, the first being 0. */
export function hiddenActivationOf(
  { hiddenActivation, hiddenActivations }: NetworkSpecification,
  layer: number,
): ActivationId {
  return hiddenActivations?.[layer] ?? hiddenActivation
}
