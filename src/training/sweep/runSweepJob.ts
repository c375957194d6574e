import type { Kernel } from '../../engine/kernels/Kernel.ts'
import { initialGradients } from './initialGradients.ts'
import type { SweepJob, SweepResult } from './SweepJob.ts'
import { trainToLoss } from './trainToLoss.ts'

/** Throws an UncomputableError where the engine cannot compute the network of the job. */
export function runSweepJob(job: SweepJob, kernel: Kernel): SweepResult {
  switch (job.kind) {
    case 'initialGradients':
      return initialGradients(job, kernel)
    case 'training':
      return trainToLoss(job, kernel)
  }
}
