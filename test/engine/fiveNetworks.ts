import type { ActivationId } from '../../src/engine/activations/index.ts'
import { createBatchOrder } from '../../src/engine/batchOrder.ts'
import { createNetwork } from '../../src/engine/createNetwork.ts'
import { datasets, type DatasetId } from '../../src/engine/datasets/index.ts'
import type { InitializerId } from '../../src/engine/initializers/index.ts'
import { typescriptKernel } from '../../src/engine/kernels/typescript/typescriptKernel.ts'
import type { Kernel } from '../../src/engine/kernels/Kernel.ts'
import { losses, type LossId } from '../../src/engine/losses/index.ts'
import { optimizers, type OptimizerId } from '../../src/engine/optimizers/index.ts'
import { parameterHash } from '../../src/engine/parameterHash.ts'
import { createRandom } from '../../src/engine/random.ts'

interface Recipe {
  readonly name: string
  readonly hiddenWidths: readonly number[]
  readonly activation: ActivationId
  readonly initializer: InitializerId
  readonly dataset: DatasetId
  readonly loss: LossId
  readonly optimizer: OptimizerId
  readonly learningRate: number
  readonly batchSize: number
}

const equal = (layers: number, width: number) => Array<number>(layers).fill(width)

/** Small and deep, every kind of output, five rules of update, a batch that ends an epoch midway. */
const recipes: readonly Recipe[] = [
  {
    name: 'tanh 8-8-8, two moons, SGD',
    hiddenWidths: equal(3, 8),
    activation: 'tanh',
    initializer: 'xavierNormal',
    dataset: 'moons',
    loss: 'halfSquaredErrorBatchMean',
    optimizer: 'sgd',
    learningRate: 0.1,
    batchSize: 10,
  },
  {
    name: 'sigmoid 20 × 16, XOR, momentum',
    hiddenWidths: equal(20, 16),
    activation: 'sigmoid',
    initializer: 'heNormal',
    dataset: 'xor',
    loss: 'binaryCrossEntropy',
    optimizer: 'momentum',
    learningRate: 0.05,
    batchSize: 32,
  },
  {
    name: 'ReLU 12 × 16, circles, Adam',
    hiddenWidths: equal(12, 16),
    activation: 'relu',
    initializer: 'heUniform',
    dataset: 'circles',
    loss: 'binaryCrossEntropyWithLogits',
    optimizer: 'adam',
    learningRate: 0.003,
    batchSize: 32,
  },
  {
    name: 'GELU 33-7, blobs, softmax, AdamW',
    hiddenWidths: [33, 7],
    activation: 'gelu',
    initializer: 'pytorchDefault',
    dataset: 'blobs',
    loss: 'softmaxCrossEntropy',
    optimizer: 'adamw',
    learningRate: 0.01,
    batchSize: 13,
  },
  {
    name: 'mish 6-6-6, spirals, RMSprop',
    hiddenWidths: equal(3, 6),
    activation: 'mish',
    initializer: 'lecunNormal',
    dataset: 'spirals',
    loss: 'meanSquaredError',
    optimizer: 'rmsprop',
    learningRate: 0.002,
    batchSize: 64,
  },
]

export interface NetworkHash {
  readonly name: string
  /** Of all parameters after 100 steps; equal only where every bit is. */
  readonly hash: string
}

/** Trains five networks for 100 steps; the same bits wherever it runs. */
export function hashFiveNetworks(kernel: Kernel = typescriptKernel): readonly NetworkHash[] {
  return recipes.map((recipe) => ({ name: recipe.name, hash: hashAfter100Steps(recipe, kernel) }))
}

function hashAfter100Steps(recipe: Recipe, kernel: Kernel): string {
  const seed = 20
  const dataset = datasets[recipe.dataset]
  const random = createRandom(seed)
  const { samples, inputs, points, targets } = dataset.draw(dataset.defaultSamples, 0.1, random)
  const outputs = losses[recipe.loss].output === 'softmax' ? 2 : 1
  const order = createBatchOrder(samples, recipe.batchSize, seed)
  const network = createNetwork(
    {
      inputs,
      hiddenWidths: recipe.hiddenWidths,
      outputs,
      hiddenActivation: recipe.activation,
      outputActivation: 'sigmoid',
      loss: recipe.loss,
      optimizer: recipe.optimizer,
      optimizerSettings: {
        ...optimizers[recipe.optimizer].defaults,
        learningRate: recipe.learningRate,
      },
    },
    { batch: order.count, samples },
    { initializer: recipe.initializer, weightScale: 1, seed },
    kernel,
  )
  const oneHot = Float64Array.from([...targets].flatMap((target) => [1 - target, target]))
  network.load(points, outputs === 2 ? oneHot : targets)
  for (let step = 0; step < 100; step++) network.trainStep(order.indices(step), order.count)
  return parameterHash(network.save().parameters)
}
