import { losses } from '../engine/losses/index.ts'
import type { LossId } from '../engine/losses/index.ts'

/**
 * Units of the output layer: one, read as the probability of class 1, for two classes; one for each
 * class under a softmax loss, and where there are more than two.
 */
export function outputUnits(loss: LossId, classes: number): number {
  return losses[loss].output !== 'softmax' && classes === 2 ? 1 : classes
}
