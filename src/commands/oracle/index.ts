import type { CaseFields } from './CaseFields.ts'
import { checkActivations } from './checkActivations.ts'
import { checkDenseNetworks } from './checkDenseNetworks.ts'
import { checkInitializers } from './checkInitializers.ts'
import { checkLosses } from './checkLosses.ts'
import { checkNotesCode } from './checkNotesCode.ts'
import { checkOptimizers } from './checkOptimizers.ts'
import { checkSoftmax } from './checkSoftmax.ts'
import { checkTraining } from './checkTraining.ts'
import { checkTwoTwoOne } from './checkTwoTwoOne.ts'
import type { Comparison } from './Comparison.ts'
import type { Kernel } from '../../engine/kernels/Kernel.ts'

/**
 * Compares one case with the engine, dense networks on a kernel; throws an OracleProblem for what it
 * cannot stand for.
 */
export type CaseChecker = (fields: CaseFields, comparison: Comparison, kernel: Kernel) => void

/** The checker of each kind of file. */
export const checkers: Readonly<Record<string, CaseChecker>> = {
  activations: checkActivations,
  losses: checkLosses,
  softmax: checkSoftmax,
  initializers: checkInitializers,
  optimizers: checkOptimizers,
  mlp: checkDenseNetworks,
  notes_net_221: checkTwoTwoOne,
  notes_code: checkNotesCode,
  training: checkTraining,
}
