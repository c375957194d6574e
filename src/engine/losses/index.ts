import { binaryCrossEntropy } from './binaryCrossEntropy.ts'
import { binaryCrossEntropyWithLogits } from './binaryCrossEntropyWithLogits.ts'
import type { Loss } from './defineLoss.ts'
import { halfSquaredErrorBatchMean } from './halfSquaredErrorBatchMean.ts'
import { halfSquaredErrorSum } from './halfSquaredErrorSum.ts'
import { meanSquaredError } from './meanSquaredError.ts'
import { softmaxCrossEntropy } from './softmaxCrossEntropy.ts'
import { softmaxCrossEntropySum } from './softmaxCrossEntropySum.ts'

/** Every loss, in the order in which pickers list them. */
const registry = {
  halfSquaredErrorSum,
  halfSquaredErrorBatchMean,
  meanSquaredError,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  softmaxCrossEntropy,
  softmaxCrossEntropySum,
}

export type LossId = keyof typeof registry

export const losses: Readonly<Record<LossId, Loss>> = registry

export const lossIds = Object.keys(registry) as readonly LossId[]
