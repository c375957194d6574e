import type { ActivationId } from '../../activations/index.ts'
import { hiddenActivationOf } from '../../hiddenActivationOf.ts'
import { losses } from '../../losses/index.ts'
import type { NetworkSpecification } from '../../NetworkSpecification.ts'
import { FOREIGN, IDENTITY, LEAKY_RELU, RELU, SIGMOID, SOFTMAX, TANH } from './networkTable.ts'

/** Activations that WebAssembly computes itself; for every other one it calls back. */
const codes: Partial<Record<ActivationId, number>> = {
  identity: IDENTITY,
  relu: RELU,
  leakyRelu: LEAKY_RELU,
  sigmoid: SIGMOID,
  tanh: TANH,
}

/** Code of each layer with weights, the output last. */
export function functionCodes(specification: NetworkSpecification): readonly number[] {
  const hidden = specification.hiddenWidths.map(
    (_, layer) => codes[hiddenActivationOf(specification, layer)] ?? FOREIGN,
  )
  return [...hidden, outputCode(specification)]
}

function outputCode({ outputActivation, loss }: NetworkSpecification): number {
  const { output } = losses[loss]
  if (output === 'softmax') return SOFTMAX
  return codes[output === 'sigmoid' ? 'sigmoid' : outputActivation] ?? FOREIGN
}
