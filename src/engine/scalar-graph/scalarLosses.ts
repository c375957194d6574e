import { binaryCrossEntropy } from '../losses/binaryCrossEntropy.ts'
import type { LossBatch } from '../losses/defineLoss.ts'
import { halfSquaredErrorSum } from '../losses/halfSquaredErrorSum.ts'
import type { ScalarLossId } from './operationTex.ts'

/** C and dC/dz of a single output: the engine's losses on a batch of one. */
export interface ScalarLoss {
  value(output: number, target: number): number
  derivative(output: number, target: number): number
}

export const scalarLosses: Readonly<Record<ScalarLossId, ScalarLoss>> = {
  halfSquaredError: {
    value: (output, target) => halfSquaredErrorSum.value(batchOf(output, target)),
    derivative(output, target) {
      halfSquaredErrorSum.gradient(batchOf(output, target), gradient)
      return gradient[0]!
    },
  },
  binaryCrossEntropy: {
    value: (output, target) => binaryCrossEntropy.value(batchOf(output, target)),
    derivative(output, target) {
      binaryCrossEntropy.activationGradient(batchOf(output, target), gradient)
      return gradient[0]!
    },
  },
}

const gradient = new Float64Array(1)

/** One batch of one for all calls. Both losses depend on z and t only, so s is left open. */
const batch: LossBatch = {
  samples: 1,
  outputs: 1,
  preActivations: Float64Array.of(NaN),
  activations: new Float64Array(1),
  targets: new Float64Array(1),
}

function batchOf(output: number, target: number): LossBatch {
  batch.activations[0] = output
  batch.targets[0] = target
  return batch
}
