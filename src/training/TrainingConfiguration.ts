import type { ActivationId } from '../engine/activations/index.ts'
import type { DatasetId } from '../engine/datasets/index.ts'
import type { InitializerId } from '../engine/initializers/index.ts'
import type { LossId } from '../engine/losses/index.ts'
import type { OptimizerId } from '../engine/optimizers/index.ts'
import type { WeightPenalty } from '../engine/penalizeWeights.ts'

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
  /** Images with a class each; they take the place of `dataset`. */
  readonly images?: ImageSource
  /** Units of each hidden layer; takes the place of `depth` and `width`. */
  readonly hiddenWidths?: readonly number[]
  /** Activation of each hidden layer; takes the place of `activation`. */
  readonly hiddenActivations?: readonly ActivationId[]
  /** Points drawn; the data set's own number where left out. */
  readonly samples?: number
  /** Standard deviation of a point's displacement; the data set's own where left out. */
  readonly noise?: number
  /** Added to C for the update only, never to what is shown; biases are spared. */
  readonly penalty?: WeightPenalty
  /** Parameters set by hand, in the order of their steps. */
  readonly edits?: readonly ParameterEdit[]
}

/** An image set, and how it is parted into training and test. */
export interface ImageSource {
  readonly set: 'digits'
  /** `random`: stratified by class, from the seed. `writer`: the first images train, the last test. */
  readonly split: 'random' | 'writer'
}

/**
 * After `step` updates the parameter takes this value, before anything is shown or trained. An edit
 * of a parameter the network does not have changes nothing.
 */
export interface ParameterEdit {
  readonly step: number
  /** Layer with weights, the first hidden one 0. */
  readonly layer: number
  readonly output: number
  /** Input unit of the weight, or null for the bias. */
  readonly input: number | null
  readonly value: number
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
  /** Whether snapshots carry every parameter. */
  readonly showsParameters?: boolean
}
