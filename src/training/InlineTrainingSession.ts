import { typescriptKernel } from '../engine/kernels/typescript/typescriptKernel.ts'
import { SessionFront } from './SessionFront.ts'
import { realSurroundings } from './Surroundings.ts'
import { TrainingLoop } from './TrainingLoop.ts'

/**
 * Trains on the thread of the page, a few milliseconds at a time: in Node, and where workers are
 * refused.
 */
export class InlineTrainingSession extends SessionFront {
  constructor() {
    super(new TrainingLoop(realSurroundings(), typescriptKernel))
  }
}
