import type { Kernel } from '../engine/kernels/Kernel.ts'
import { Pace } from './Pace.ts'
import type { Surroundings } from './Surroundings.ts'
import { Trainer } from './Trainer.ts'
import type { TrainingConfiguration } from './TrainingConfiguration.ts'
import type { DataSource } from './TrainingData.ts'
import type { TrainingHost } from './TrainingHost.ts'
import type { TrainingEvent, TrainingStatus } from './TrainingSession.ts'
import { TurnRequests } from './TurnRequests.ts'
import { withSentence } from './withSentence.ts'

/** A turn ends after this time, so that commands and frames are never kept waiting longer. */
const SLICE_MILLISECONDS = 3
/** A long way to a step shows where it is this often. */
const PROGRESS_MILLISECONDS = 1000

interface Waiter {
  resolve(): void
  reject(reason: unknown): void
  /** The configuration this promise asked for, if it asked for one. */
  readonly configuration: TrainingConfiguration | null
}

async function loadImageData(): Promise<DataSource> {
  const { imageData } = await import('./images/imageData.ts')
  return imageData
}

/**
 * Turns commands and time into steps. Commands only note what is wanted; the work happens in turns,
 * so commands in quick succession merge, and the latest wins. Every promise settles: with the state
 * that the last of them asked for, or on `dispose`.
 */
export class TrainingLoop implements TrainingHost {
  readonly #surroundings: Surroundings
  readonly #kernel: Kernel
  readonly #loadImages: () => Promise<DataSource>
  /** Data of runs that train on images; undefined until a configuration has asked for it. */
  #images: DataSource | undefined
  #trainer: Trainer | null = null
  #wantedConfiguration: TrainingConfiguration | null = null
  /** The step to go to, before anything else. */
  #target: number | null = null
  #playing = false
  /** Nothing has happened since `configure`: the run is ready, not paused. */
  #untouched = true
  readonly #pace = new Pace()
  readonly #turns: TurnRequests
  #waiters: Waiter[] = []
  #taker: ((event: TrainingEvent | null) => void) | null = null
  /** The state has changed since it was last taken. */
  #changed = false
  #shownStep: number | null = null
  #snapshotCost = 0
  #snapshotEnd = 0
  #disposed = false

  constructor(surroundings: Surroundings, kernel: Kernel, loadImages = loadImageData) {
    this.#surroundings = surroundings
    this.#kernel = kernel
    this.#loadImages = loadImages
    this.#turns = new TurnRequests(surroundings, () => this.#turn())
  }

  configure(configuration: TrainingConfiguration, step = 0): Promise<void> {
    this.#wantedConfiguration = configuration
    this.#target = stepWithin(configuration, step)
    this.#playing = false
    this.#untouched = true
    return this.#settled(configuration)
  }

  play(): void {
    if (this.#disposed || this.#configurationInForce() === null) return
    this.#playing = true
    this.#untouched = false
    this.#anchor()
    this.#change()
  }

  pause(): void {
    if (this.#disposed || !this.#playing) return
    this.#playing = false
    this.#change()
  }

  step(count: number): Promise<void> {
    // While the run plays, the reader counts from the step on the screen, not from the worker's.
    const shown = this.#playing ? this.#shownStep : null
    const from = this.#target ?? shown ?? this.#trainer?.step ?? 0
    return this.seek(from + count)
  }

  seek(step: number): Promise<void> {
    const configuration = this.#configurationInForce()
    if (configuration === null) return Promise.resolve()
    this.#target = stepWithin(configuration, step)
    this.#playing = false
    this.#untouched = false
    return this.#settled(null)
  }

  setSpeed(stepsPerSecond: number): void {
    if (Number.isNaN(stepsPerSecond)) return
    this.#pace.setSpeed(stepsPerSecond)
    this.#anchor()
    if (this.#playing) this.#turns.ask()
  }

  nextEvent(): Promise<TrainingEvent | null> {
    this.#taker?.(null)
    return new Promise((resolve) => {
      if (this.#disposed) resolve(null)
      else this.#taker = resolve
      if (this.#changed) this.#turns.ask()
    })
  }

  dispose(): void {
    this.#disposed = true
    this.#turns.dispose()
    this.#taker?.(null)
    this.#taker = null
    for (const waiter of this.#waiters.splice(0)) waiter.resolve()
    this.#trainer?.dispose()
    this.#trainer = null
  }

  /** The configuration that will be in force once all commands are carried out. */
  #configurationInForce(): TrainingConfiguration | null {
    return this.#wantedConfiguration ?? this.#trainer?.configuration ?? null
  }

  #settled(configuration: TrainingConfiguration | null): Promise<void> {
    if (this.#disposed) return Promise.resolve()
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject, configuration })
      this.#change()
    })
  }

  #change(): void {
    this.#changed = true
    this.#turns.ask()
  }

  #turn(): void {
    if (!this.#build()) return
    const trainer = this.#trainer
    if (trainer === null) return
    const deadline = this.#surroundings.now() + SLICE_MILLISECONDS
    const isOver = (): boolean => this.#surroundings.now() >= deadline
    if (this.#target !== null) this.#goToTarget(trainer, this.#target, isOver)
    else if (this.#playing) this.#play(trainer, isOver)
    this.#publish(trainer)
  }

  /** False where nothing is left to do in this turn. */
  #build(): boolean {
    const configuration = this.#wantedConfiguration
    if (configuration === null) return true
    if (configuration.runs.some(({ images }) => images) && !this.#images) {
      this.#askForImages(configuration)
      return false
    }
    this.#wantedConfiguration = null
    try {
      const former = this.#trainer
      this.#trainer = new Trainer(configuration, this.#kernel, this.#images)
      former?.dispose()
      this.#snapshotEnd = this.#surroundings.now()
      return true
    } catch (error) {
      this.#giveUp(configuration, withSentence(error))
      return this.#trainer !== null
    }
  }

  /** Turns wait until the images are there: what comes meanwhile is carried out then. */
  #askForImages(configuration: TrainingConfiguration): void {
    this.#loadImages().then(
      (images) => {
        this.#images = images
        this.#turns.ask()
      },
      (error: unknown) => {
        if (this.#wantedConfiguration !== configuration) return
        this.#wantedConfiguration = null
        this.#giveUp(configuration, error)
        this.#turns.ask()
      },
    )
  }

  #giveUp(configuration: TrainingConfiguration, reason: unknown): void {
    this.#target = null
    this.#playing = false
    for (const waiter of this.#waiters.splice(0)) {
      if (waiter.configuration === configuration) waiter.reject(reason)
      else waiter.resolve()
    }
  }

  #goToTarget(trainer: Trainer, target: number, isOver: () => boolean): void {
    if (!trainer.advanceToward(target, isOver)) {
      this.#turns.ask()
      return
    }
    this.#target = null
    this.#changed = true
    if (this.#playing) {
      this.#anchor()
      this.#turns.ask()
    }
  }

  #play(trainer: Trainer, isOver: () => boolean): void {
    const before = trainer.step
    const due = this.#pace.dueStep(before, this.#surroundings.now())
    const target = Math.min(Math.floor(due), trainer.lastStep)
    const reached = target <= before || trainer.advanceToward(target, isOver)
    if (trainer.step !== before) this.#changed = true
    if (trainer.isAtEnd) {
      this.#playing = false
      this.#changed = true
    } else if (!reached) {
      this.#turns.ask()
    } else {
      const wait = this.#pace.waitAfter(due)
      if (wait !== null) this.#turns.askIn(wait)
    }
  }

  #anchor(): void {
    this.#pace.anchor(this.#trainer?.step ?? 0, this.#surroundings.now())
  }

  #publish(trainer: Trainer): void {
    const taker = this.#taker
    if (!this.#changed || taker === null) return
    const now = this.#surroundings.now()
    const pause = this.#pauseBetweenSnapshots()
    if (now - this.#snapshotEnd < pause) {
      this.#turns.askIn(this.#snapshotEnd + pause - now)
      return
    }
    const snapshot = trainer.snapshot()
    this.#snapshotEnd = this.#surroundings.now()
    this.#snapshotCost = this.#snapshotEnd - now
    this.#changed = false
    this.#shownStep = snapshot.step
    this.#taker = null
    taker({ status: this.#status(trainer), configuration: trainer.configuration, snapshot })
    if (this.#target === null) this.#settleWaiters()
  }

  /** Showing never takes more time than training: after a dear snapshot the next one waits. */
  #pauseBetweenSnapshots(): number {
    if (this.#target !== null) return PROGRESS_MILLISECONDS
    return this.#playing ? this.#snapshotCost : 0
  }

  /** A turn later, so that whoever awaits a command has seen its event first. */
  #settleWaiters(): void {
    const waiters = this.#waiters.splice(0)
    if (waiters.length === 0) return
    this.#surroundings.soon(() => {
      for (const waiter of waiters) waiter.resolve()
    })
  }

  #status(trainer: Trainer): TrainingStatus {
    if (trainer.divergedAt !== null) return 'diverged'
    if (this.#target !== null || this.#playing) return 'running'
    if (trainer.step === trainer.lastStep) return 'finished'
    return this.#untouched || trainer.step === 0 ? 'ready' : 'paused'
  }
}

/** A whole step of this run: 0 … lastStep, and 0 for what is no number. */
function stepWithin(configuration: TrainingConfiguration, step: number): number {
  const whole = Number.isNaN(step) ? 0 : Math.trunc(step)
  return Math.min(Math.max(whole, 0), configuration.lastStep)
}
