import type { TrainingConfiguration } from './TrainingConfiguration.ts'
import type { TrainingEvent } from './TrainingSession.ts'

/**
 * What computes, seen from the page: the training loop itself, or the loop inside a worker. Unlike a
 * session it does not call back: the page asks for the next event, and asking again acknowledges the
 * frame that showed the last one.
 */
export interface TrainingHost {
  configure(configuration: TrainingConfiguration, step?: number): Promise<void>
  play(): void
  pause(): void
  step(count: number): Promise<void>
  seek(step: number): Promise<void>
  setSpeed(stepsPerSecond: number): void
  /** The newest state not yet taken, as soon as there is one; null once disposed. */
  nextEvent(): Promise<TrainingEvent | null>
  dispose(): void
}
