import { typescriptKernel } from '../../src/engine/kernels/typescript/typescriptKernel.ts'
import { Trainer } from '../../src/training/Trainer.ts'
import type {
  RunSettings,
  TrainingConfiguration,
} from '../../src/training/TrainingConfiguration.ts'

/** Small networks that train in milliseconds. */
export const smallRun: RunSettings = {
  activation: 'tanh',
  initializer: 'xavierNormal',
  weightScale: 1,
  depth: 3,
  width: 5,
  dataset: 'moons',
  loss: 'binaryCrossEntropyWithLogits',
  optimizer: 'momentum',
  learningRate: 0.05,
  batchSize: 20,
  seed: 7,
}

export function configurationOf(
  runs: readonly Partial<RunSettings>[],
  options: Partial<Omit<TrainingConfiguration, 'runs'>> = {},
): TrainingConfiguration {
  return {
    runs: runs.map((run) => ({ ...smallRun, ...run })),
    lastStep: 60,
    historyStride: 5,
    fieldResolution: 0,
    ...options,
  }
}

/** Grows until a weight is ∞ within a few steps: a product of six weights, unbounded units. */
export const explodingRun: Partial<RunSettings> = {
  activation: 'identity',
  initializer: 'heNormal',
  depth: 6,
  width: 16,
  optimizer: 'sgd',
  learningRate: 500,
}

/** A trainer on the kernel that every host has. */
export function trainerOf(configuration: TrainingConfiguration): Trainer {
  return new Trainer(configuration, typescriptKernel)
}
