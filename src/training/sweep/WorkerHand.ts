import { deserializeError } from '../serializedError.ts'
import { WorkerFailure } from '../WorkerLine.ts'
import type { SweepAnswer, SweepOrder } from './protocol.ts'
import type { SweepJob, SweepResult } from './SweepJob.ts'

/** Who carries out jobs: a worker, or the page's thread. One order at a time. */
export interface SweepHand {
  /** Rejects with a WorkerFailure where the jobs can still be carried out elsewhere. */
  carryOut(jobs: readonly SweepJob[]): Promise<readonly SweepResult[]>
  /** Ends at once; an open order never settles. */
  dispose(): void
}

interface OpenOrder {
  readonly order: number
  resolve(results: readonly SweepResult[]): void
  reject(reason: Error): void
}

export class WorkerHand implements SweepHand {
  readonly #worker: Worker
  #open: OpenOrder | null = null
  #orders = 0
  #failure: WorkerFailure | null = null

  constructor(worker: Worker) {
    this.#worker = worker
    worker.addEventListener('message', ({ data }: MessageEvent) => this.#take(data as SweepAnswer))
    worker.addEventListener('messageerror', () => this.#fail('A message could not be read.'))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      this.#fail(event.message === '' ? 'The worker could not start.' : event.message)
    })
  }

  carryOut(jobs: readonly SweepJob[]): Promise<readonly SweepResult[]> {
    if (this.#failure !== null) return Promise.reject(this.#failure)
    const order = this.#orders++
    return new Promise((resolve, reject) => {
      this.#open = { order, resolve, reject }
      this.#worker.postMessage({ order, jobs } satisfies SweepOrder)
    })
  }

  dispose(): void {
    this.#open = null
    this.#worker.terminate()
  }

  #take(answer: SweepAnswer): void {
    const open = this.#open
    if (open?.order !== answer.order) return
    this.#open = null
    if ('results' in answer) open.resolve(answer.results)
    else open.reject(deserializeError(answer.error))
  }

  #fail(reason: string): void {
    this.#failure = new WorkerFailure(reason)
    this.#open?.reject(this.#failure)
    this.#open = null
    this.#worker.terminate()
  }
}
