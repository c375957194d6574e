import { binaryCrossEntropy } from '../losses/binaryCrossEntropy.ts'
import type { LossBatch } from '../losses/defineLoss.ts'
import { halfSquaredErrorSum } from '../losses/halfSquaredErrorSum.ts'
import type { ScalarLossId } from './operationTex.ts'

/** C and dC/dz of a single output: the engine's losses on a batch of one. */
export const scalarLosses: Readonly<
  Record<ScalarLossId, (output: number, target: number) => { value: number; derivative: number }>
> = {
  halfSquaredError: (output, target) => {
    const batch = batchOfOne(output, target)
    const gradient = new Float64Array(1)
    halfSquaredErrorSum.gradient(batch, gradient)
    return { value: halfSquaredErrorSum.value(batch), derivative: gradient[0] as number }
  },
  binaryCrossEntropy: (output, target) => {
    const batch = batchOfOne(output, target)
    const gradient = new Float64Array(1)
    binaryCrossEntropy.activationGradient(batch, gradient)
    return { value: binaryCrossEntropy.value(batch), derivative: gradient[0] as number }
  },
}

/** Both losses depend on z and t only, so the pre-activation is left open. */
function batchOfOne(output: number, target: number): LossBatch {
  return {
    samples: 1,
    outputs: 1,
    preActivations: Float64Array.of(NaN),
    activations: Float64Array.of(output),
    targets: Float64Array.of(target),
  }
}
