import type { ActivationId } from '../../../src/engine/activations/index.ts'
import { createNetwork } from '../../../src/engine/createNetwork.ts'
import { kernels, type KernelId } from '../../../src/engine/kernels/index.ts'
import type { Kernel, KernelNetwork } from '../../../src/engine/kernels/Kernel.ts'
import type { LossId } from '../../../src/engine/losses/index.ts'
import { optimizers, type OptimizerId } from '../../../src/engine/optimizers/index.ts'
import { parameterHash } from '../../../src/engine/parameterHash.ts'
import { createRandom } from '../../../src/engine/random.ts'

export interface Workload {
  readonly name: string
  readonly widths: readonly number[]
  readonly batch: number
  readonly activation: ActivationId
  readonly output: ActivationId
  readonly loss: LossId
  readonly optimizer: OptimizerId
  readonly learningRate: number
}

const sixteen = Array<number>(20).fill(16)

const workload = (
  name: string,
  widths: readonly number[],
  batch: number,
  rest: Partial<Workload> = {},
): Workload => ({
  ...{ name, widths, batch, activation: 'tanh', output: 'identity' },
  ...{ loss: 'meanSquaredError', optimizer: 'sgd', learningRate: 0.02 },
  ...rest,
})

/** Small, deep and odd networks: tails of panels, padded units, every rule and function inside. */
export const workloads: readonly Workload[] = [
  workload('W1: 2-8-8-8-1, tanh', [2, 8, 8, 8, 1], 10, {
    output: 'tanh',
    loss: 'halfSquaredErrorBatchMean',
  }),
  workload('W2s: 20 × 16, sigmoid', [2, ...sixteen, 1], 32, { activation: 'sigmoid' }),
  workload('W2r: 20 × 16, ReLU', [2, ...sixteen, 1], 32, { activation: 'relu' }),
  workload('width 3, batch 1, leaky ReLU, momentum', [3, 3, 3, 3, 2], 1, {
    activation: 'leakyRelu',
    loss: 'softmaxCrossEntropy',
    optimizer: 'momentum',
  }),
  workload('width 6, batch 5, sigmoid, Adam', [2, 6, 6, 1], 5, {
    activation: 'sigmoid',
    loss: 'binaryCrossEntropyWithLogits',
    optimizer: 'adam',
  }),
  workload('width 7, batch 13, tanh, AdamW', [5, 7, 7, 3], 13, {
    loss: 'softmaxCrossEntropySum',
    optimizer: 'adamw',
    learningRate: 0.003,
  }),
  // What WebAssembly asks TypeScript for.
  workload('width 7, batch 13, GELU, Nesterov', [3, 7, 7, 2], 13, {
    activation: 'gelu',
    output: 'softsign',
    optimizer: 'nesterov',
  }),
]

/** 64 samples, drawn alike for every kernel. */
const SAMPLES = 64

export function train(workload: Workload, kernel: Kernel, steps: number): KernelNetwork {
  const { widths, batch, optimizer, learningRate } = workload
  const inputs = widths[0]!
  const outputs = widths.at(-1)!
  const network = createNetwork(
    {
      inputs,
      hiddenWidths: widths.slice(1, -1),
      outputs,
      hiddenActivation: workload.activation,
      outputActivation: workload.output,
      loss: workload.loss,
      optimizer,
      optimizerSettings: { ...optimizers[optimizer].defaults, learningRate },
    },
    { batch, samples: SAMPLES },
    { initializer: 'xavierNormal', weightScale: 1, seed: 3 },
    kernel,
  )
  const random = createRandom(3, 9)
  const points = Float64Array.from({ length: SAMPLES * inputs }, () => random.nextNormal())
  const targets = new Float64Array(SAMPLES * outputs)
  for (let sample = 0; sample < SAMPLES; sample++) {
    targets[sample * outputs + random.nextBelow(outputs)] = 1
  }
  network.load(points, targets)
  const indices = new Int32Array(batch)
  for (let step = 0; step < steps; step++) {
    for (let sample = 0; sample < batch; sample++) {
      indices[sample] = (step * batch + sample) % SAMPLES
    }
    network.trainStep(indices, batch)
  }
  return network
}

/** Hashes of all workloads after some steps on one kernel, by name. */
export function hashWorkloads(id: KernelId, steps: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    workloads.map((workload) => [
      workload.name,
      parameterHash(train(workload, kernels[id](), steps).save().parameters),
    ]),
  )
}
