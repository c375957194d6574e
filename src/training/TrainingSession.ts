import type { TrainingConfiguration } from './TrainingConfiguration.ts'
import type { TrainingSnapshot } from './TrainingSnapshot.ts'

/**
 * Runs a configuration over time: in a worker, or in slices on the main thread where workers are
 * refused. Both pass the same suite. Speed decides how many steps a second, never the size of a
 * step; no number depends on timing.
 */
export interface TrainingSession {
  /** Builds the networks and publishes step 0 (or `step`). Replaces an earlier configuration. */
  configure(configuration: TrainingConfiguration, step?: number): Promise<void>
  play(): void
  pause(): void
  /** Forward or back by whole steps; pauses first. Back replays from the nearest keyframe. */
  step(count: number): Promise<void>
  /** To any step from 0 to the last; pauses first. */
  seek(step: number): Promise<void>
  /** Steps per second while playing; Infinity for as fast as the machine can. */
  setSpeed(stepsPerSecond: number): void
  /** Called at most once a frame with the newest state, and at once with the current one. */
  subscribe(listener: (event: TrainingEvent) => void): () => void
  dispose(): void
}

export type TrainingStatus = 'ready' | 'running' | 'paused' | 'finished' | 'diverged'

export interface TrainingEvent {
  readonly status: TrainingStatus
  /** What the snapshot is a snapshot of; settings on the screen may already be newer. */
  readonly configuration: TrainingConfiguration
  readonly snapshot: TrainingSnapshot
}
