import type { ActivationId } from './activations/index.ts'
import type { LossId } from './losses/index.ts'
import type { OptimizerId } from './optimizers/index.ts'
import type { OptimizerSettings } from './optimizers/defineOptimizer.ts'
import type { WeightPenalty } from './penalizeWeights.ts'

/** Shape and rules of a dense network; everything a kernel must know before it allocates. */
export interface NetworkSpecification {
  readonly inputs: number
  /** Units of each hidden layer, first to last. 1–64 layers of 1–1024 units, or empty. */
  readonly hiddenWidths: readonly number[]
  readonly outputs: number
  readonly hiddenActivation: ActivationId
  /** Of each hidden layer; a layer it does not name has `hiddenActivation`. */
  readonly hiddenActivations?: readonly ActivationId[]
  /** Ignored where the loss is fused with sigmoid or softmax. */
  readonly outputActivation: ActivationId
  readonly loss: LossId
  readonly optimizer: OptimizerId
  readonly optimizerSettings: OptimizerSettings
  /** Added to C for the update only. */
  readonly penalty?: WeightPenalty
}
