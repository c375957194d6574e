import type { Kernel } from '../../engine/kernels/Kernel.ts'
import { createNetwork } from '../../engine/createNetwork.ts'
import { pytorchDefaults } from '../../engine/optimizers/pytorchDefaults.ts'
import type { TwoTwoOneSettings } from '../../engine/scalar-graph/twoTwoOneNetwork.ts'
import { flatten, type NumberTree } from './NumberTree.ts'
import { OracleProblem } from './OracleProblem.ts'

/**
 * The same network in the dense kernel, its weights given as matrices, by the oracle's names; null
 * where the kernel has no such loss (cross-entropy behind an output other than sigmoid).
 */
export function denseTwoTwoOne(
  settings: TwoTwoOneSettings,
  weights: readonly NumberTree[],
  biases: readonly NumberTree[],
  kernel: Kernel,
): Readonly<Record<string, number | undefined>> | null {
  const squared = settings.loss === 'halfSquaredError'
  if (!squared && settings.outputActivation !== 'sigmoid') return null
  const network = createNetwork(
    {
      inputs: 2,
      hiddenWidths: [2],
      outputs: 1,
      hiddenActivation: settings.hiddenActivation,
      outputActivation: settings.outputActivation,
      loss: squared ? 'halfSquaredErrorSum' : 'binaryCrossEntropy',
      optimizer: 'sgd',
      optimizerSettings: pytorchDefaults,
    },
    { batch: 1, samples: 1 },
    { initializer: 'zeros', weightScale: 0, seed: 0 },
    kernel,
  )
  network.layers.forEach((layer, index) => {
    const [matrix, bias] = [flatten(weights[index] ?? []), flatten(biases[index] ?? [])]
    if (matrix.length !== layer.weights().length || bias.length !== layer.biases().length) {
      throw new OracleProblem('W와 b: 2-2-1 신경망의 모양이어야 해요.')
    }
    layer.weights().set(matrix)
    layer.biases().set(bias)
  })
  network.load(Float64Array.of(settings.x1, settings.x2), Float64Array.of(settings.t))
  const C = network.evaluate(Int32Array.of(0), 1)
  const [hidden, output] = network.layers
  if (hidden === undefined || output === undefined) return null
  const [s1, s2] = hidden.preActivations()
  const [z1, z2] = hidden.activations()
  const [ds1, ds2] = hidden.errorSignal()
  const [dz1, dz2] = hidden.activationGradient()
  const [dw11, dw21, dw12, dw22] = hidden.weightGradient()
  const [db1, db2] = hidden.biasGradient()
  const [dw1, dw2] = output.weightGradient()
  return {
    ...{ C, s1, s2, z1, z2, s3: output.preActivations()[0], z3: output.activations()[0] },
    ...{ dC_ds1: ds1, dC_ds2: ds2, dC_dz1: dz1, dC_dz2: dz2 },
    ...{ dC_ds3: output.errorSignal()[0], dC_dz3: output.activationGradient()[0] },
    ...{ dC_dw11: dw11, dC_dw21: dw21, dC_dw12: dw12, dC_dw22: dw22, dC_db1: db1, dC_db2: db2 },
    ...{ dC_dw1: dw1, dC_dw2: dw2, dC_db3: output.biasGradient()[0] },
  }
}
