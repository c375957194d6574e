import type { TrainingEvent } from './TrainingSession.ts'

type Listener = (event: TrainingEvent) => void

/** Whoever listens to a session, and the event told last: who comes later hears that one at once. */
export class EventListeners {
  readonly #listeners = new Set<Listener>()
  #current: TrainingEvent | null = null

  /** Null before the first event. */
  get current(): TrainingEvent | null {
    return this.#current
  }

  /** Answers how to stop listening. */
  subscribe(listener: Listener): () => void {
    // A listener given twice is two subscriptions: each ends on its own.
    const subscription: Listener = (event) => listener(event)
    this.#listeners.add(subscription)
    if (this.#current !== null) subscription(this.#current)
    return () => this.#listeners.delete(subscription)
  }

  /** One listener that throws keeps neither the others nor the next event away. */
  tell(event: TrainingEvent): void {
    this.#current = event
    for (const listener of [...this.#listeners]) {
      try {
        listener(event)
      } catch (error) {
        console.error(error)
      }
    }
  }

  /** Nobody listens any more, and nothing is told to who comes later. */
  clear(): void {
    this.#listeners.clear()
    this.#current = null
  }
}
