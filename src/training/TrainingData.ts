import type { KernelNetwork } from '../engine/kernels/Kernel.ts'
import type { RunSettings } from './TrainingConfiguration.ts'
import type { TestStatistics } from './TrainingSnapshot.ts'

/** What a run trains on, and what it is asked afterwards. */
export interface TrainingData {
  /** Samples that train: the first of `points`. */
  readonly samples: number
  /** Samples that only test: those after them; 0 where the data have no test part. */
  readonly testSamples: number
  readonly inputs: number
  readonly classes: number
  /** [(samples + test samples) × inputs], row-major */
  readonly points: Float64Array
  /** Class of each sample, 0 … classes − 1 */
  readonly targets: Float64Array
  /** Points of a plane lie within ±extent; 0 where they are none. */
  readonly extent: number
  /** Asks a network that has been given the points; evaluates at most `batch` samples at once. */
  test?(network: KernelNetwork, batch: number): TestPart
}

/** The samples of a run that are never trained on. */
export interface TestPart {
  /** Share on the right side under the network's present weights, 0–1; as in `statistics`. */
  accuracy(): number
  statistics(): TestStatistics
}

/** The data of these settings: the same for the same settings. */
export type DataSource = (settings: RunSettings) => TrainingData
