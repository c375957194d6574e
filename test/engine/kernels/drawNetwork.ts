import type { ActivationId } from '../../../src/engine/activations/index.ts'
import { createNetwork } from '../../../src/engine/createNetwork.ts'
import type { Kernel, KernelNetwork } from '../../../src/engine/kernels/Kernel.ts'
import { losses, type LossId } from '../../../src/engine/losses/index.ts'
import { optimizers, type OptimizerId } from '../../../src/engine/optimizers/index.ts'
import type { WeightPenalty } from '../../../src/engine/penalizeWeights.ts'
import { createRandom } from '../../../src/engine/random.ts'

export interface Shape {
  readonly widths: readonly number[]
  readonly batch: number
  readonly activation: ActivationId
  /** Of each hidden layer, in place of `activation`. */
  readonly activations?: readonly ActivationId[]
  readonly output: ActivationId
  readonly loss: LossId
  readonly optimizer?: OptimizerId
  readonly penalty?: WeightPenalty
}

export interface DrawnNetwork {
  readonly network: KernelNetwork
  readonly points: number[][]
  readonly targets: number[][]
  readonly indices: Int32Array
}

/** A network with random weights, biases, points and fitting targets, in natural sample order. */
export function drawNetwork(kernel: Kernel, shape: Shape, seed = 1): DrawnNetwork {
  const { widths, batch, loss, optimizer = 'sgd' } = shape
  const [inputs, outputs] = [widths[0]!, widths.at(-1)!]
  const network = createNetwork(
    {
      inputs,
      hiddenWidths: widths.slice(1, -1),
      outputs,
      hiddenActivation: shape.activation,
      ...(shape.activations ? { hiddenActivations: shape.activations } : {}),
      outputActivation: shape.output,
      loss,
      optimizer,
      optimizerSettings: optimizers[optimizer].defaults,
      ...(shape.penalty ? { penalty: shape.penalty } : {}),
    },
    { batch, samples: batch },
    { initializer: 'heNormal', weightScale: 1, seed },
    kernel,
  )
  const random = createRandom(seed, 7)
  for (const layer of network.layers) {
    const biases = layer.biases()
    for (const index of biases.keys()) biases[index] = random.nextNormal() / 4
  }
  const points = table(batch, inputs, () => random.nextNormal())
  const targets = table(batch, outputs, () => random.nextBelow(2))
  if (losses[loss].output === 'softmax') {
    for (const row of targets) {
      row.fill(0)
      row[random.nextBelow(outputs)] = 1
    }
  }
  network.load(Float64Array.from(points.flat()), Float64Array.from(targets.flat()))
  return { network, points, targets, indices: Int32Array.from(points.keys()) }
}

function table(rows: number, columns: number, draw: () => number): number[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, draw))
}
