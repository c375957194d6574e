import type { Kernel } from '../../engine/kernels/Kernel.ts'
import type { MessageLine } from '../protocol.ts'
import { serializeError } from '../serializedError.ts'
import type { SweepAnswer, SweepOrder } from './protocol.ts'
import { runSweepJob } from './runSweepJob.ts'

/** Answers orders at the worker's end of a line, one after the other. */
export function exposeSweepJobs(line: MessageLine, kernel: Promise<Kernel>): void {
  line.addEventListener('message', ({ data }) => {
    void answer(data as SweepOrder).then((result) => line.postMessage(result, []))
  })

  async function answer({ order, jobs }: SweepOrder): Promise<SweepAnswer> {
    try {
      const chosen = await kernel
      return { order, results: jobs.map((job) => runSweepJob(job, chosen)) }
    } catch (error) {
      return { order, error: serializeError(error) }
    }
  }
}
