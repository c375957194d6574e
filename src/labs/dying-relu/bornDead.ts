import { createStore } from 'zustand/vanilla'
import type { ReadableStore } from '../../store/useLabStore.ts'
import type { RunSettings } from '../../training/TrainingConfiguration.ts'
import type { InitialGradientsJob } from '../../training/sweep/SweepJob.ts'
import type { Sweep } from '../../training/sweep/Sweep.ts'
import type { LabEnvironment } from '../Lab.ts'

/** Units per hidden layer that are compared. */
export const WIDTHS = [2, 4, 8, 16] as const
export const HIDDEN_LAYERS = 10
export const NETWORKS = 500

/**
 * Share of such networks found with PyTorch 1.13.1 in float64: 500 networks a width, ten hidden
 * layers, He's normal weights, biases 0, 256 standard-normal points drawn anew for each network.
 */
export const MEASURED_WITH_PYTORCH: Readonly<Record<number, number>> = {
  2: 0.882,
  4: 0.302,
  8: 0.004,
  16: 0,
}

const SETTINGS: Omit<RunSettings, 'width' | 'seed'> = {
  activation: 'relu',
  initializer: 'heNormal',
  weightScale: 1,
  depth: HIDDEN_LAYERS,
  dataset: 'quadrants',
  loss: 'binaryCrossEntropyWithLogits',
  optimizer: 'sgd',
  learningRate: 0.1,
  batchSize: 256,
}

export interface BornDeadRow {
  readonly width: number
  readonly counted: number
  /** Networks whose first layer's weight gradient is exactly 0 before the first step. */
  readonly dead: number
}

export interface BornDeadState {
  readonly status: 'idle' | 'running' | 'done' | 'cancelled'
  /** Seeds `firstSeed` … `firstSeed + NETWORKS − 1`. */
  readonly firstSeed: number
  readonly done: number
  readonly total: number
  readonly rows: readonly BornDeadRow[]
  /** Why it could not be counted, else null. */
  readonly problem: string | null
}

export interface BornDeadCount extends ReadableStore<BornDeadState> {
  /** Counts the next 500 seeds; resolves when all are counted or the count was cancelled. */
  count(): Promise<void>
  cancel(): void
  dispose(): void
}

const NOTHING = WIDTHS.map((width) => ({ width, counted: 0, dead: 0 }))

/** One job a network: widths in turn, so that all rows fill together. */
export function bornDeadJobs(firstSeed: number): readonly InitialGradientsJob[] {
  return Array.from({ length: NETWORKS }, (_, index) => firstSeed + index).flatMap((seed) =>
    WIDTHS.map((width): InitialGradientsJob => ({
      kind: 'initialGradients',
      settings: { ...SETTINGS, width, seed },
      scales: null,
    })),
  )
}

/** Counts networks that are dead before they learn, on the workers of a sweep. */
export function createBornDeadCount(
  environment: Pick<LabEnvironment, 'createSweep' | 'announce'>,
): BornDeadCount {
  const store = createStore<BornDeadState>(() => ({
    status: 'idle',
    firstSeed: 1,
    done: 0,
    total: WIDTHS.length * NETWORKS,
    rows: NOTHING,
    problem: null,
  }))
  let sweep: Sweep | null = null
  let isDisposed = false
  /** Counts the counts: one that was cancelled may still wait for its sweep. */
  let counts = 0

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    async count() {
      const before = store.getState()
      if (before.status === 'running') return
      const firstSeed = before.status === 'done' ? before.firstSeed + NETWORKS : before.firstSeed
      const number = ++counts
      const isCurrent = (): boolean =>
        number === counts && store.getState().status === 'running' && !isDisposed
      store.setState({ status: 'running', firstSeed, done: 0, rows: NOTHING, problem: null })
      try {
        const made = sweep ?? (await environment.createSweep())
        if (!isCurrent()) {
          if (made !== sweep) made.dispose()
          return
        }
        sweep = made
        const results = await sweep.run(bornDeadJobs(firstSeed), ({ done, fresh }) => {
          const rows = store.getState().rows.map((row) => ({ ...row }))
          for (const { index, result } of fresh) {
            const row = rows[index % WIDTHS.length]
            if (row === undefined) continue
            row.counted++
            if (result.firstWeightGradient[0] === 0) row.dead++
          }
          store.setState({ done, rows })
        })
        if (results === null) return
        store.setState({ status: 'done' })
        environment.announce('모두 세었어요.')
      } catch (error) {
        if (!isCurrent()) return
        const problem = error instanceof Error ? error.message : String(error)
        store.setState({ status: 'cancelled', problem })
      }
    },
    cancel() {
      if (store.getState().status !== 'running') return
      store.setState({ status: 'cancelled' })
      sweep?.cancel()
      environment.announce('세기를 멈췄어요.')
    },
    dispose() {
      isDisposed = true
      sweep?.dispose()
      sweep = null
    },
  }
}
