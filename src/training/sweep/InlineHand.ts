import type { Kernel } from '../../engine/kernels/Kernel.ts'
import { realSurroundings } from '../Surroundings.ts'
import { runSweepJob } from './runSweepJob.ts'
import type { SweepJob, SweepResult } from './SweepJob.ts'
import type { SweepHand } from './WorkerHand.ts'

/** Carries out jobs on this thread, one a turn: clicks and frames come in between. */
export class InlineHand implements SweepHand {
  readonly #kernel: Kernel
  readonly #soon = realSurroundings().soon
  #isDisposed = false

  constructor(kernel: Kernel) {
    this.#kernel = kernel
  }

  async carryOut(jobs: readonly SweepJob[]): Promise<readonly SweepResult[]> {
    const results: SweepResult[] = []
    for (const job of jobs) {
      await new Promise<void>((resolve) => {
        this.#soon(() => {
          if (!this.#isDisposed) resolve()
        })
      })
      results.push(runSweepJob(job, this.#kernel))
    }
    return results
  }

  dispose(): void {
    this.#isDisposed = true
  }
}
