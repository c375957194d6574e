import type { Answer, Call, RemoteMethod } from './protocol.ts'
import { deserializeError } from './serializedError.ts'
import type { TrainingHost } from './TrainingHost.ts'
import type { TrainingEvent } from './TrainingSession.ts'

export interface WorkerPatience {
  /** A worker that has not answered at all after this is taken for one that never started. */
  readonly startMilliseconds: number
  /** A worker that leaves a command and a question unanswered this long is taken for dead. */
  readonly silenceMilliseconds: number
  /** The same while a run plays and nothing else is awaited: the picture stands still meanwhile. */
  readonly playMilliseconds: number
}

export const WORKER_PATIENCE: WorkerPatience = {
  startMilliseconds: 10_000,
  silenceMilliseconds: 30_000,
  playMilliseconds: 4000,
}

/** A worker that once took this many times shorter to answer is still taken to be at work. */
const SLOWER_AT_MOST = 4

/** The worker did not start, threw, or went silent. The run itself can go on elsewhere. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure'
}

interface OpenCall {
  resolve(value: unknown): void
  reject(reason: Error): void
}

/**
 * The host at the other end of a worker's messages. When the worker fails, `failed` resolves and
 * every pending and later command rejects with WorkerFailure.
 */
export class WorkerLine implements TrainingHost {
  readonly failed: Promise<WorkerFailure>
  readonly #worker: Worker
  readonly #patience: WorkerPatience
  #tellFailure: (failure: WorkerFailure) => void = () => {}
  #failure: WorkerFailure | null = null
  #isClosed = false
  readonly #openCalls = new Map<number, OpenCall>()
  #calls = 0
  #openCommands = 0
  /** Told to play, and no event since has said that the run stands still. */
  #isPlaying = false
  #watch: ReturnType<typeof setTimeout> | undefined
  /** Longest time the worker has taken to say that it is there: a large step cannot be interrupted. */
  #slowestHello = 0

  constructor(worker: Worker, patience: WorkerPatience) {
    this.#worker = worker
    this.#patience = patience
    this.failed = new Promise((resolve) => {
      this.#tellFailure = resolve
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      this.#fail(event.message === '' ? 'The worker could not start.' : event.message)
    })
    worker.addEventListener('messageerror', () => this.#fail('A message could not be read.'))
    worker.addEventListener('message', ({ data }: MessageEvent) => this.#take(data as Answer))
    void this.#expectHello(patience.startMilliseconds)
  }

  async configure(...parameters: Parameters<TrainingHost['configure']>): Promise<void> {
    await this.#command('configure', ...parameters)
  }

  async step(count: number): Promise<void> {
    await this.#command('step', count)
  }

  async seek(step: number): Promise<void> {
    await this.#command('seek', step)
  }

  play(): void {
    this.#isPlaying = true
    this.#tell('play')
    this.#watchSilence()
  }

  pause(): void {
    this.#isPlaying = false
    this.#tell('pause')
  }

  setSpeed(stepsPerSecond: number): void {
    this.#tell('setSpeed', stepsPerSecond)
  }

  async nextEvent(): Promise<TrainingEvent | null> {
    if (this.#isClosed) return null
    try {
      const event = (await this.#call('nextEvent')) as TrainingEvent | null
      if (event !== null && event.status !== 'running') this.#isPlaying = false
      return event
    } catch (error) {
      // Whoever gave a command hears of it there.
      this.#fail(String(error))
      return null
    }
  }

  dispose(): void {
    if (!this.#isClosed) this.#end()
  }

  /** Resolves when carried out, or when nobody needs it any more. */
  async #command(method: RemoteMethod, ...parameters: unknown[]): Promise<void> {
    this.#isPlaying = false
    this.#openCommands++
    this.#watchSilence()
    try {
      await this.#call(method, ...parameters)
    } finally {
      this.#openCommands--
    }
  }

  #tell(method: RemoteMethod, ...parameters: unknown[]): void {
    this.#call(method, ...parameters).catch((error: unknown) => this.#fail(String(error)))
  }

  #call(method: RemoteMethod, ...parameters: unknown[]): Promise<unknown> {
    if (this.#failure !== null) return Promise.reject(this.#failure)
    if (this.#isClosed) return Promise.resolve(null)
    const call = this.#calls++
    return new Promise((resolve, reject) => {
      this.#openCalls.set(call, { resolve, reject })
      this.#worker.postMessage({ call, method, parameters } satisfies Call)
    })
  }

  #take({ call, value, error }: Answer): void {
    const open = this.#openCalls.get(call)
    this.#openCalls.delete(call)
    if (error === undefined) open?.resolve(value)
    else open?.reject(deserializeError(error))
  }

  /** While something is owed, the worker is asked now and then whether it is still there. */
  #watchSilence(): void {
    if (this.#isClosed || this.#watch !== undefined) return
    this.#watch = setTimeout(() => {
      void this.#askForLife().then(() => {
        this.#watch = undefined
        if (this.#openCommands > 0 || this.#isPlaying) this.#watchSilence()
      })
    }, this.#patience.playMilliseconds / 2)
  }

  async #askForLife(): Promise<void> {
    const { silenceMilliseconds, playMilliseconds } = this.#patience
    if (this.#openCommands === 0 && !this.#isPlaying) return
    const whilePlaying = Math.max(playMilliseconds, SLOWER_AT_MOST * this.#slowestHello)
    const waited = await this.#expectHello(
      this.#openCommands > 0 ? silenceMilliseconds : whilePlaying,
    )
    this.#slowestHello = Math.max(this.#slowestHello, waited)
  }

  /** Milliseconds until the worker said that it is there; fails where it takes longer than that. */
  async #expectHello(milliseconds: number): Promise<number> {
    const asked = performance.now()
    const giveUp = (): void => this.#fail(`The worker gave no answer for ${milliseconds} ms.`)
    // In two halves: a machine that slept through the first leaves the worker the second.
    let timer = setTimeout(() => {
      timer = setTimeout(giveUp, milliseconds / 2)
    }, milliseconds / 2)
    await this.#call('hello').catch(() => {})
    clearTimeout(timer)
    return performance.now() - asked
  }

  #fail(reason: string): void {
    if (this.#isClosed) return
    this.#failure = new WorkerFailure(reason)
    this.#end()
    this.#tellFailure(this.#failure)
  }

  #end(): void {
    this.#isClosed = true
    clearTimeout(this.#watch)
    for (const { resolve, reject } of this.#openCalls.values()) {
      if (this.#failure === null) resolve(null)
      else reject(this.#failure)
    }
    this.#openCalls.clear()
    this.#worker.terminate()
  }
}
