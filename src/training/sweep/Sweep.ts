import type { ResultOf, SweepJob } from './SweepJob.ts'

/** A result and the place of its job. */
export interface SweepProgress<Job extends SweepJob> {
  readonly done: number
  readonly total: number
  /** What has arrived since the last report. */
  readonly fresh: readonly { readonly index: number; readonly result: ResultOf<Job> }[]
}

/**
 * Carries out many jobs, on as many workers as the machine has cores, or in slices on the page's
 * thread where workers are refused. Jobs begin in the order in which they are given.
 */
export interface Sweep {
  /**
   * Starts, after cancelling what was running. Resolves with one result per job, in the order of the
   * jobs, or with null if cancelled. Rejects with the sentence of a job that cannot be computed.
   */
  run<Job extends SweepJob>(
    jobs: readonly Job[],
    onProgress?: (progress: SweepProgress<Job>) => void,
  ): Promise<readonly ResultOf<Job>[] | null>
  cancel(): void
  /** Cancels, and gives the workers back. */
  dispose(): void
}
