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
  readonly #listeners = new Set<(event: TrainingEvent) => void>()
  #current: TrainingEvent | null = null
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
    // A listener given twice is two subscriptions: each ends on its own.
    const subscription = (event: TrainingEvent): void => listener(event)
    this.#listeners.add(subscription)
    if (this.#current !== null && !this.#disposed) subscription(this.#current)
    return () => this.#listeners.delete(subscription)
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
      this.#current = event
      for (const listener of [...this.#listeners]) tell(listener, event)
      await frame()
    }
  }
}

/** One listener that throws keeps neither the others nor the next event away. */
function tell(listener: (event: TrainingEvent) => void, event: TrainingEvent): void {
  try {
    listener(event)
  } catch (error) {
    console.error(error)
  }
}
