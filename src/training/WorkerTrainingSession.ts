import { wrap } from 'comlink'
import type { RemoteTrainingHost } from './exposeTrainingHost.ts'
import { SessionFront } from './SessionFront.ts'
import type { TrainingHost } from './TrainingHost.ts'

export interface WorkerPatience {
  /** A worker that has not answered at all after this is taken for one that never started. */
  readonly startMilliseconds: number
  /** A worker that leaves a command and a question unanswered this long is taken for dead. */
  readonly silenceMilliseconds: number
}

export const WORKER_PATIENCE: WorkerPatience = {
  startMilliseconds: 10_000,
  silenceMilliseconds: 30_000,
}

/** The worker did not start, threw, or went silent. The run itself can go on elsewhere. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure'
}

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

const unopened = { resolve: () => {}, reject: () => {} }

/** The host at the other end of a worker's channel. */
class WorkerLine implements TrainingHost {
  readonly failed: Promise<WorkerFailure>
  readonly #worker: Worker
  readonly #remote
  readonly #patience: WorkerPatience
  /** Rejects on failure, resolves on dispose: no promise outlives the worker. */
  readonly #closed: Promise<null>
  #close: { resolve(value: null): void; reject(failure: WorkerFailure): void } = unopened
  #isClosed = false
  /** Answers whoever waits for the next event. */
  #stopWaiting: () => void = () => {}
  #watch: ReturnType<typeof setTimeout> | undefined
  #openCommands = 0

  constructor(worker: Worker, patience: WorkerPatience) {
    this.#worker = worker
    this.#patience = patience
    this.#closed = new Promise((resolve, reject) => {
      this.#close = { resolve, reject }
    })
    this.failed = new Promise((resolve) => {
      this.#closed.catch((failure: unknown) => resolve(failure as WorkerFailure))
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      this.#fail(event.message === '' ? 'The worker could not start.' : event.message)
    })
    worker.addEventListener('messageerror', () => this.#fail('A message could not be read.'))
    this.#remote = wrap<RemoteTrainingHost>(worker)
    this.#expectAnswer(this.#remote.hello(), patience.startMilliseconds)
  }

  async configure(...parameters: Parameters<TrainingHost['configure']>): Promise<void> {
    await this.#command(this.#remote.configure(...parameters))
  }

  async step(count: number): Promise<void> {
    await this.#command(this.#remote.step(count))
  }

  async seek(step: number): Promise<void> {
    await this.#command(this.#remote.seek(step))
  }

  play(): void {
    this.#tell(this.#remote.play())
  }

  pause(): void {
    this.#tell(this.#remote.pause())
  }

  setSpeed(stepsPerSecond: number): void {
    this.#tell(this.#remote.setSpeed(stepsPerSecond))
  }

  nextEvent(): ReturnType<TrainingHost['nextEvent']> {
    if (this.#isClosed) return Promise.resolve(null)
    // A race against `#closed` would keep every snapshot for as long as the worker lives.
    return new Promise((resolve, reject) => {
      this.#stopWaiting = () => resolve(null)
      this.#remote.nextEvent().then(resolve, reject)
    })
  }

  dispose(): void {
    this.#close.resolve(null)
    this.#end()
  }

  async #command(answer: Promise<void>): Promise<void> {
    this.#openCommands++
    this.#watchSilence()
    try {
      await Promise.race([answer, this.#closed])
    } finally {
      this.#openCommands--
    }
  }

  #tell(answer: Promise<void>): void {
    Promise.race([answer, this.#closed]).catch((error: unknown) => this.#fail(String(error)))
  }

  /** While a command is open, the worker is asked now and then whether it is still there. */
  #watchSilence(): void {
    clearTimeout(this.#watch)
    this.#watch = setTimeout(() => {
      if (this.#openCommands === 0) return
      this.#expectAnswer(this.#remote.hello(), this.#patience.silenceMilliseconds / 2)
      this.#watchSilence()
    }, this.#patience.silenceMilliseconds / 2)
  }

  #expectAnswer(answer: Promise<unknown>, milliseconds: number): void {
    const timer = setTimeout(
      () => this.#fail(`The worker gave no answer for ${milliseconds} ms.`),
      milliseconds,
    )
    const stop = (): void => clearTimeout(timer)
    void Promise.race([answer, this.#closed]).then(stop, stop)
  }

  #fail(reason: string): void {
    this.#close.reject(new WorkerFailure(reason))
    this.#end()
  }

  #end(): void {
    this.#isClosed = true
    clearTimeout(this.#watch)
    this.#stopWaiting()
    this.#worker.terminate()
  }
}
