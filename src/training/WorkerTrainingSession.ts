import { SessionFront } from './SessionFront.ts'
import { WORKER_PATIENCE, WorkerLine } from './WorkerLine.ts'
import type { WorkerFailure, WorkerPatience } from './WorkerLine.ts'

/**
 * Trains in a worker that comes from outside. Throws what `createWorker` throws. When the worker
 * fails later, `failed` resolves and every pending and later command rejects with WorkerFailure.
 */
export class WorkerTrainingSession extends SessionFront {
  readonly failed: Promise<WorkerFailure>

  constructor(createWorker: () => Worker, patience: WorkerPatience = WORKER_PATIENCE) {
    const line = new WorkerLine(createWorker(), patience)
    super(line)
    this.failed = line.failed
  }
}
