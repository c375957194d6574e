import type { ActivationId } from '../engine/activations/index.ts'
import type { DatasetId } from '../engine/datasets/index.ts'
import type { InitializerId } from '../engine/initializers/index.ts'
import type { LossId } from '../engine/losses/index.ts'
import type { OptimizerId } from '../engine/optimizers/index.ts'

/**
 * Everything that decides the numbers of a run. A run is a pure function of (configuration, step):
 * the same bits on every machine.
 */
export interface RunSettings {
  readonly activation: ActivationId
  readonly initializer: InitializerId
  /** σ of the `normal` initializer; ignored by the others. */
  readonly weightScale: number
  /** Hidden layers, 1–64. */
  readonly depth: number
  /** Units per hidden layer, 1–1024. */
  readonly width: number
  readonly dataset: DatasetId
  readonly loss: LossId
  readonly optimizer: OptimizerId
  readonly learningRate: number
  /** Samples per step; the whole training set where it is larger. */
  readonly batchSize: number
  readonly seed: number
  /** Added to the drawn biases of every hidden layer; 0 where left out. */
  readonly initialBias?: number
}

export interface TrainingConfiguration {
  /** Networks that train in step; two for a twin lab. Equal seeds give equal data and weights. */
  readonly runs: readonly RunSettings[]
  /** The run finishes here. */
  readonly lastStep: number
  /** History keeps every step that is a multiple of this (at most 200 records a run). */
  readonly historyStride: number
  /** Points per side of the square decision field, or 0 for none. */
  readonly fieldResolution: number
  /** Training samples for which every hidden unit is shown on or off, or none where left out. */
  readonly unitSamples?: number
}
