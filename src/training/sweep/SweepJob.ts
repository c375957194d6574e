import type { RunSettings } from '../TrainingConfiguration.ts'

/**
 * One small experiment of many. Its result is a pure function of the job: it does not depend on the
 * worker that carries it out, nor on how many there are.
 */
export type SweepJob = InitialGradientsJob | TrainingJob

/** The gradients of a network before its first step. */
export interface InitialGradientsJob {
  readonly kind: 'initialGradients'
  readonly settings: RunSettings
  /**
   * One network for each of these σ of the `normal` initializer, all with the same pattern of
   * weights; null for the one network of the settings. All parameters are scaled: settings with
   * scales have no `initialBias`.
   */
  readonly scales: readonly number[] | null
}

/** One entry per scale. */
export interface InitialGradients {
  /** ‖∂C/∂s‖ of the first hidden layer, over the whole training set. */
  readonly firstErrorSignal: readonly number[]
  /** The same of the last hidden layer. */
  readonly lastErrorSignal: readonly number[]
  /** ‖∂C/∂W‖ of the first hidden layer. */
  readonly firstWeightGradient: readonly number[]
}

/** A network trained until its loss is small enough, or for so many steps. */
export interface TrainingJob {
  readonly kind: 'training'
  readonly settings: RunSettings
  readonly mostSteps: number
  /** C of the whole training set at which the run has arrived; null to go to `mostSteps`. */
  readonly targetLoss: number | null
  /** C is looked at every so many steps. */
  readonly lookEvery: number
}

export interface TrainingOutcome {
  /** The step at which the run ended. */
  readonly step: number
  readonly end: 'arrived' | 'steps' | 'diverged'
  /** C of the whole training set there; NaN or ∞ where it diverged. */
  readonly loss: number
}

export type ResultOf<Job extends SweepJob> = Job extends InitialGradientsJob
  ? InitialGradients
  : Job extends TrainingJob
    ? TrainingOutcome
    : never

export type SweepResult = ResultOf<SweepJob>
