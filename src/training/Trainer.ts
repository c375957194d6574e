import type { Kernel, KernelState } from '../engine/kernels/Kernel.ts'
import { HistoryRecorder } from './HistoryRecorder.ts'
import { Keyframes } from './Keyframes.ts'
import type { TrainingConfiguration } from './TrainingConfiguration.ts'
import type { DataSource } from './TrainingData.ts'
import { TrainingRun } from './TrainingRun.ts'
import type { TrainingSnapshot } from './TrainingSnapshot.ts'
import type { WholeSetStatistics } from './WholeSet.ts'

const MOST_KEYFRAMES = 64
const FIRST_SPACING = 4
/** Memory for keyframes of all runs together. */
const KEYFRAME_BYTES = 64 * 2 ** 20

/**
 * The runs of a configuration at one step, and the way to any other. Everything it shows is a pure
 * function of (configuration, step): going back restores the nearest keyframe and replays.
 */
export class Trainer {
  readonly configuration: TrainingConfiguration
  readonly #runs: readonly TrainingRun[]
  readonly #histories: readonly HistoryRecorder[]
  readonly #keyframes: Keyframes<readonly KernelState[]>
  #step = 0
  /** The step at which the runs stop being finite, once it has been reached. */
  #divergence: number | null = null

  /** `dataOf` gives the data of runs that do not train on points. */
  constructor(configuration: TrainingConfiguration, kernel: Kernel, dataOf?: DataSource) {
    this.configuration = configuration
    this.#runs = configuration.runs.map((settings) => new TrainingRun(settings, kernel, dataOf))
    this.#histories = this.#runs.map(
      ({ wholeSet, network, test }) =>
        new HistoryRecorder(wholeSet, {
          test,
          layers: network.layers.length,
          lastStep: configuration.lastStep,
          stride: configuration.historyStride,
          countsDead: configuration.unitSamples !== undefined,
        }),
    )
    const numbers = this.#runs.reduce((sum, run) => sum + run.stateLength, 0)
    const room = Math.floor(KEYFRAME_BYTES / (numbers * Float64Array.BYTES_PER_ELEMENT))
    this.#keyframes = new Keyframes(Math.min(Math.max(room, 1), MOST_KEYFRAMES), FIRST_SPACING)
    this.#keyframes.offer(0, () => this.#save())
    if (!this.#record()) this.#divergence = 0
  }

  /** All parameters of each run, laid out as in `KernelState`. */
  parameters(): readonly Float64Array[] {
    return this.#runs.map((run) => run.save().parameters)
  }

  /** Gives the networks' memory back. */
  dispose(): void {
    for (const run of this.#runs) run.dispose()
  }

  get step(): number {
    return this.#step
  }

  get lastStep(): number {
    return this.configuration.lastStep
  }

  /** The present step if a value is not finite there, else null. */
  get divergedAt(): number | null {
    return this.#step === this.#divergence ? this.#step : null
  }

  /** No step follows: the last one, or one whose values are not finite. */
  get isAtEnd(): boolean {
    return this.#step >= this.lastStep || this.divergedAt !== null
  }

  /**
   * Towards a step, forward or back, until it is reached or `isOver` says so (asked after each
   * step). True when there: at the target, or at the end before it.
   */
  advanceToward(target: number, isOver: () => boolean): boolean {
    if (target < this.#step) this.#return(target)
    while (this.#step < target && !this.isAtEnd) {
      this.#advance()
      if (isOver()) break
    }
    return this.#step === target || this.isAtEnd
  }

  snapshot(): TrainingSnapshot {
    const { unitSamples, fieldResolution, showsParameters } = this.configuration
    const statistics = this.#runs.map((run) => run.wholeSet.statistics(unitSamples))
    if (this.#divergence === null && !statistics.every(({ loss }) => Number.isFinite(loss))) {
      this.#diverge(this.#step)
      return this.snapshot()
    }
    return {
      step: this.#step,
      divergedAt: this.divergedAt,
      runs: this.#runs.map((run, index) => ({
        ...(statistics[index] as WholeSetStatistics),
        history: (this.#histories[index] as HistoryRecorder).upTo(this.#step),
        field: run.field(fieldResolution),
        ...(run.test === null ? {} : { test: run.test.statistics() }),
        ...(showsParameters === true ? { parameters: run.save().parameters } : {}),
      })),
    }
  }

  #advance(): void {
    // The loss of a mini-batch belongs to the weights before its update.
    if (!this.#update()) {
      this.#diverge(this.#step - 1)
      return
    }
    const isFinite = this.#record() && this.#runs.every((run) => run.hasFiniteParameters())
    if (isFinite) this.#keyframes.offer(this.#step, () => this.#save())
    else if (this.#divergence === null) this.#diverge(this.#step)
  }

  /** One update of every run. False if the loss of a mini-batch is not finite. */
  #update(): boolean {
    let isFinite = true
    for (const run of this.#runs) isFinite = Number.isFinite(run.trainStep(this.#step)) && isFinite
    this.#step++
    return isFinite
  }

  /**
   * Notes where values stopped being finite and goes there. A mini-batch or a record that shows it
   * may be late by some steps, so the way leads back to the first step of the unbroken stretch in
   * which the whole set's loss is not finite: the same step, whatever showed it.
   */
  #diverge(seenAt: number): void {
    let first = seenAt
    while (first > 0 && !this.#isFiniteAt(first - 1)) first--
    this.#divergence = first
    this.#replay(first)
  }

  #isFiniteAt(step: number): boolean {
    this.#replay(step)
    return this.#runs.every(
      (run) => run.hasFiniteParameters() && Number.isFinite(run.wholeSet.norms().loss),
    )
  }

  /** To an earlier step, past records and divergence alike. */
  #replay(target: number): void {
    this.#return(target)
    while (this.#step < target) this.#update()
  }

  /** To the latest keyframe that is not after the step. */
  #return(target: number): void {
    const keyframe = this.#keyframes.before(target)
    if (keyframe === null) return
    this.#runs.forEach((run, index) => run.restore(keyframe.state[index] as KernelState))
    this.#step = keyframe.step
  }

  /** Makes the history's records of this step. False if a loss is not finite. */
  #record(): boolean {
    let isFinite = true
    for (const history of this.#histories) isFinite = history.visit(this.#step) && isFinite
    return isFinite
  }

  #save(): readonly KernelState[] {
    return this.#runs.map((run) => run.save())
  }
}
