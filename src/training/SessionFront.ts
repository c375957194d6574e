import { EventListeners } from './EventListeners.ts'
import { nextFrame } from './Surroundings.ts'
import type { TrainingConfiguration } from './TrainingConfiguration.ts'
import type { TrainingHost } from './TrainingHost.ts'
import type { TrainingEvent, TrainingSession } from './TrainingSession.ts'

/**
 * The page's side of a host: takes one event a frame and hands it to whoever listens. Both sessions
 * are this front before a different host.
 */
export class SessionFront implements TrainingSession {
  readonly #host: TrainingHost
  readonly #listeners = new EventListeners()
  #disposed = false

  constructor(host: TrainingHost, frame: () => Promise<void> = nextFrame) {
    this.#host = host
    // A host that fails says so to whoever gave it a command.
    this.#takeEvents(frame).catch(() => {})
  }

  configure(configuration: TrainingConfiguration, step?: number): Promise<void> {
    return this.#host.configure(configuration, step)
  }

  play(): void {
    this.#host.play()
  }

  pause(): void {
    this.#host.pause()
  }

  step(count: number): Promise<void> {
    return this.#host.step(count)
  }

  seek(step: number): Promise<void> {
    return this.#host.seek(step)
  }

  setSpeed(stepsPerSecond: number): void {
    this.#host.setSpeed(stepsPerSecond)
  }

  subscribe(listener: (event: TrainingEvent) => void): () => void {
    return this.#listeners.subscribe(listener)
  }

  dispose(): void {
    this.#disposed = true
    this.#listeners.clear()
    this.#host.dispose()
  }

  async #takeEvents(frame: () => Promise<void>): Promise<void> {
    for (;;) {
      const event = await this.#host.nextEvent()
      if (event === null || this.#disposed) return
      this.#listeners.tell(event)
      await frame()
    }
  }
}
