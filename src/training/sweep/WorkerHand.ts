import { deserializeError } from '../serializedError.ts'
import { WORKER_PATIENCE, WorkerFailure } from '../WorkerLine.ts'
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

/** An order without jobs: answered at once by a worker that has started. */
const HELLO: SweepOrder = { order: -1, jobs: [] }

export class WorkerHand implements SweepHand {
  readonly #worker: Worker
  /** Runs until the worker has said anything: a job may take long, starting may not. */
  #start: ReturnType<typeof setTimeout> | undefined
  #open: OpenOrder | null = null
  #orders = 0
  #failure: WorkerFailure | null = null

  constructor(worker: Worker, startMilliseconds: number = WORKER_PATIENCE.startMilliseconds) {
    this.#worker = worker
    worker.addEventListener('message', ({ data }: MessageEvent) => this.#take(data as SweepAnswer))
    worker.addEventListener('messageerror', () => this.#fail('A message could not be read.'))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      this.#fail(event.message === '' ? 'The worker could not start.' : event.message)
    })
    // In two halves: a machine that slept through the first leaves the worker the second.
    this.#start = setTimeout(() => {
      this.#start = setTimeout(() => {
        this.#fail(`The worker gave no answer for ${startMilliseconds} ms.`)
      }, startMilliseconds / 2)
    }, startMilliseconds / 2)
    worker.postMessage(HELLO)
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
    clearTimeout(this.#start)
    this.#worker.terminate()
  }

  #take(answer: SweepAnswer): void {
    clearTimeout(this.#start)
    const open = this.#open
    if (open?.order !== answer.order) return
    this.#open = null
    if ('results' in answer) open.resolve(answer.results)
    else open.reject(deserializeError(answer.error))
  }

  #fail(reason: string): void {
    clearTimeout(this.#start)
    this.#failure = new WorkerFailure(reason)
    this.#open?.reject(this.#failure)
    this.#open = null
    this.#worker.terminate()
  }
}
