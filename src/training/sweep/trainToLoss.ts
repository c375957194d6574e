import type { Kernel } from '../../engine/kernels/Kernel.ts'
import { TrainingRun } from '../TrainingRun.ts'
import type { TrainingJob, TrainingOutcome } from './SweepJob.ts'

/** Carries out a `training` job. */
export function trainToLoss(job: TrainingJob, kernel: Kernel): TrainingOutcome {
  const { settings, mostSteps, targetLoss, lookEvery } = job
  const run = new TrainingRun(settings, kernel)
  try {
    for (let step = 0; ; step++) {
      if (step % lookEvery === 0 || step === mostSteps) {
        // Of a mini-batch of all samples, the loss before the update is C: looking costs nothing.
        const loss = run.trainsOnAll ? run.trainStep(step) : run.wholeSet.loss()
        if (!Number.isFinite(loss)) return { step, end: 'diverged', loss }
        if (targetLoss !== null && loss <= targetLoss) return { step, end: 'arrived', loss }
        if (step === mostSteps) return { step, end: 'steps', loss }
        if (run.trainsOnAll) continue
      }
      run.trainStep(step)
    }
  } finally {
    run.dispose()
  }
}
