import { InlineTrainingSession } from '../../../src/training/InlineTrainingSession.ts'
import type { TrainingConfiguration } from '../../../src/training/TrainingConfiguration.ts'
import type { TrainingEvent, TrainingSession } from '../../../src/training/TrainingSession.ts'

/**
 * A session that answers late: every event after the same time, so that they keep their order, and
 * every promise some time after that, so that answers overtake one another.
 */
export class LateSession implements TrainingSession {
  readonly #session = new InlineTrainingSession()
  readonly #lateness: number
  readonly #more: () => number

  constructor(lateness: number, more: () => number) {
    this.#lateness = lateness
    this.#more = more
  }

  configure(configuration: TrainingConfiguration, step?: number): Promise<void> {
    return this.#late(this.#session.configure(configuration, step))
  }

  play(): void {
    this.#session.play()
  }

  pause(): void {
    this.#session.pause()
  }

  step(count: number): Promise<void> {
    return this.#late(this.#session.step(count))
  }

  seek(step: number): Promise<void> {
    return this.#late(this.#session.seek(step))
  }

  setSpeed(stepsPerSecond: number): void {
    this.#session.setSpeed(stepsPerSecond)
  }

  subscribe(listener: (event: TrainingEvent) => void): () => void {
    return this.#session.subscribe((event) => {
      setTimeout(() => listener(event), this.#lateness)
    })
  }

  dispose(): void {
    this.#session.dispose()
  }

  async #late(answer: Promise<void>): Promise<void> {
    await answer
    await after(this.#lateness + 1 + this.#more())
  }
}

export function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
