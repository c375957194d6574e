import { EventListeners } from './EventListeners.ts'
import type { TrainingConfiguration } from './TrainingConfiguration.ts'
import type { TrainingEvent, TrainingSession } from './TrainingSession.ts'
import { WorkerFailure } from './WorkerLine.ts'
import { WorkerTrainingSession } from './WorkerTrainingSession.ts'

export interface TrainingSessionSources {
  /** May throw: workers are refused in some frames. */
  readonly createWorker: () => Worker
  /** Loaded only when the worker fails, so that the page does not carry the engine twice. */
  readonly loadInlineSession?: () => Promise<TrainingSession>
}

/**
 * A session in a worker that goes on in slices on the page's thread where the worker cannot be
 * created, fails or falls silent: same configuration, same step, playing if it was playing.
 */
export function createTrainingSession(sources: TrainingSessionSources): TrainingSession {
  return new FallbackTrainingSession(sources)
}

async function loadInlineSession(): Promise<TrainingSession> {
  const { InlineTrainingSession } = await import('./InlineTrainingSession.ts')
  return new InlineTrainingSession()
}

class FallbackTrainingSession implements TrainingSession {
  readonly #loadInlineSession: () => Promise<TrainingSession>
  readonly #listeners = new EventListeners()
  /** The session at work; a promise while the one in line is being loaded. */
  #session: TrainingSession | Promise<TrainingSession>
  #configuration: TrainingConfiguration | null = null
  #openingStep = 0
  #isPlaying = false
  #speed = Infinity
  #isDisposed = false

  constructor(sources: TrainingSessionSources) {
    this.#loadInlineSession = sources.loadInlineSession ?? loadInlineSession
    this.#session = this.#startWorker(sources.createWorker) ?? this.#sendForInline()
  }

  configure(configuration: TrainingConfiguration, step = 0): Promise<void> {
    this.#configuration = configuration
    this.#openingStep = step
    this.#isPlaying = false
    return this.#command((session) => session.configure(configuration, step))
  }

  play(): void {
    this.#isPlaying = true
    this.#tell((session) => session.play())
  }

  pause(): void {
    this.#isPlaying = false
    this.#tell((session) => session.pause())
  }

  step(count: number): Promise<void> {
    this.#isPlaying = false
    return this.#command((session) => session.step(count))
  }

  seek(step: number): Promise<void> {
    this.#isPlaying = false
    return this.#command((session) => session.seek(step))
  }

  setSpeed(stepsPerSecond: number): void {
    this.#speed = stepsPerSecond
    this.#tell((session) => session.setSpeed(stepsPerSecond))
  }

  subscribe(listener: (event: TrainingEvent) => void): () => void {
    return this.#listeners.subscribe(listener)
  }

  dispose(): void {
    this.#isDisposed = true
    this.#listeners.clear()
    this.#tell((session) => session.dispose())
  }

  #startWorker(createWorker: () => Worker): TrainingSession | null {
    try {
      const session = new WorkerTrainingSession(createWorker)
      void session.failed.then(() => this.#leave(session))
      this.#listenTo(session)
      return session
    } catch {
      return null
    }
  }

  /** The session that takes over from a failed one; whoever notices first sends for it. */
  #leave(failed: TrainingSession): Promise<TrainingSession> | TrainingSession {
    if (this.#session === failed) this.#session = this.#sendForInline()
    return this.#session
  }

  #sendForInline(): Promise<TrainingSession> {
    const session = this.#goOnInline()
    // Commands that wait for it reject where it cannot be loaded; nobody else need hear of it.
    session.catch(() => {})
    return session
  }

  async #goOnInline(): Promise<TrainingSession> {
    const session = await this.#loadInlineSession()
    this.#session = session
    session.setSpeed(this.#speed)
    this.#listenTo(session)
    if (this.#isDisposed) session.dispose()
    else if (this.#configuration !== null) {
      session.configure(this.#configuration, this.#stepReached()).catch(() => {})
      if (this.#isPlaying) session.play()
    }
    return session
  }

  /** The step last seen of the present configuration, or where it was to open. */
  #stepReached(): number {
    const { current } = this.#listeners
    return current !== null &&
      JSON.stringify(current.configuration) === JSON.stringify(this.#configuration)
      ? current.snapshot.step
      : this.#openingStep
  }

  #listenTo(session: TrainingSession): void {
    session.subscribe((event) => {
      if (event.status === 'finished' || event.status === 'diverged') this.#isPlaying = false
      this.#listeners.tell(event)
    })
  }

  #tell(order: (session: TrainingSession) => void): void {
    if (this.#session instanceof Promise) this.#session.then(order, () => {})
    else order(this.#session)
  }

  /** A command the worker did not live to finish is given again to the session in line. */
  async #command(order: (session: TrainingSession) => Promise<void>): Promise<void> {
    const session = this.#session instanceof Promise ? await this.#session : this.#session
    try {
      await order(session)
    } catch (error) {
      if (!(error instanceof WorkerFailure)) throw error
      const next = await this.#leave(session)
      const again = order(next)
      // Commands pause; whether the run plays is decided by the latest of them.
      if (this.#isPlaying) next.play()
      await again
    }
  }
}
