import type { Kernel } from '../../engine/kernels/Kernel.ts'
import { TrainingRun } from '../TrainingRun.ts'
import type { TrainingJob, TrainingOutcome } from './SweepJob.ts'

/** Carries out a `training` job. */
export function trainToLoss(job: TrainingJob, kernel: Kernel): TrainingOutcome {
  const { settings, mostSteps, targetLoss, lookEvery } = job
  const run = new TrainingRun(settings, kernel)
  const outcome = (step: number, end: TrainingOutcome['end'], loss: number) => {
    run.dispose()
    return { step, end, loss }
  }
  for (let step = 0; ; step++) {
    if (step % lookEvery === 0 || step === mostSteps) {
      // Of a mini-batch of all samples, the loss before the update is C: looking costs nothing.
      const loss = run.trainsOnAll ? run.trainStep(step) : run.wholeSet.loss()
      if (!Number.isFinite(loss)) return outcome(step, 'diverged', loss)
      if (targetLoss !== null && loss <= targetLoss) return outcome(step, 'arrived', loss)
      if (step === mostSteps) return outcome(step, 'steps', loss)
      if (run.trainsOnAll) continue
    }
    run.trainStep(step)
  }
}
