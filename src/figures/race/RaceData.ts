import type { ActivationId } from '../../engine/activations/index.ts'

/** How a run ended, and after how many steps. */
export interface RunEnd {
  readonly step: number
  readonly end: 'arrived' | 'steps' | 'diverged'
}

/** One function of a race; null stands for what has not ended yet. */
export interface RaceColumn {
  readonly activation: ActivationId
  /** [rate][network] */
  readonly tuning: readonly (readonly (RunEnd | null)[])[]
  /** Median steps at each rate, ∞ where half did not arrive, NaN before the first has ended. */
  readonly tuningMedians: readonly number[]
  /** Index of the chosen rate, or null. */
  readonly best: number | null
  readonly runs: readonly (RunEnd | null)[]
  /** Median steps of the race, ∞ where half did not arrive, NaN before the first has ended. */
  readonly median: number
}

/** Steps of tanh over steps of ReLU. */
export interface RaceRatios {
  /** One per network; null where there is none. */
  readonly ratios: readonly (number | null)[]
  readonly median: number
  readonly range: readonly [number, number]
}
