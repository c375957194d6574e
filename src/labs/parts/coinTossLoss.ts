import { losses } from '../../engine/losses/index.ts'
import type { LossId } from '../../engine/losses/index.ts'

/** C of an answer that gives every class the same probability, whatever the point. */
export function coinTossLoss(loss: LossId, samples: number): number {
  const outputs = losses[loss].output === 'softmax' ? 2 : 1
  const size = samples * outputs
  return losses[loss].value({
    samples,
    outputs,
    preActivations: new Float64Array(size),
    activations: new Float64Array(size).fill(0.5),
    targets: Float64Array.from({ length: size }, (_, index) => (index % 2 === 0 ? 1 : 0)),
  })
}
