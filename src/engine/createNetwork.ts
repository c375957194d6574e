import { initializers, type InitializerId } from './initializers/index.ts'
import type { Kernel, KernelCapacity, KernelNetwork } from './kernels/Kernel.ts'
import type { NetworkSpecification } from './NetworkSpecification.ts'
import { createRandom } from './random.ts'
import { specificationProblem } from './specificationProblem.ts'
import { UncomputableError } from './UncomputableError.ts'

/** How the first weights are drawn. */
export interface NetworkStart {
  readonly initializer: InitializerId
  /** σ of the `normal` initializer; ignored by the others. */
  readonly weightScale: number
  readonly seed: number
  /** Added to every bias of a hidden layer after it was drawn; 0 where left out. */
  readonly initialBias?: number
}

/** Stream of a seed that weights are drawn from; data and batch order use others. */
const WEIGHT_STREAM = 1

/**
 * A network in a kernel, its weights drawn layer by layer from the first hidden layer to the output.
 *
 * Throws an UncomputableError when the specification is one this laboratory cannot compute; see
 * `specificationProblem`.
 */
export function createNetwork(
  specification: NetworkSpecification,
  capacity: KernelCapacity,
  start: NetworkStart,
  kernel: Kernel,
): KernelNetwork {
  const problem = specificationProblem(specification)
  if (problem !== null) throw new UncomputableError(problem)
  const network = kernel.create(specification, capacity)
  const random = createRandom(start.seed, WEIGHT_STREAM)
  const { initialBias = 0 } = start
  for (const [index, layer] of network.layers.entries()) {
    initializers[start.initializer].fill(
      {
        inputs: layer.inputs,
        outputs: layer.outputs,
        weights: layer.weights(),
        biases: layer.biases(),
      },
      random,
      start.weightScale,
    )
    if (initialBias !== 0 && index < network.layers.length - 1) {
      const biases = layer.biases()
      for (let unit = 0; unit < biases.length; unit++) biases[unit]! += initialBias
    }
  }
  return network
}
