import type { Race, RacerRuns, RunOrNone } from './race.ts'
import type { Racer } from './outline.ts'
import { median, quantile, stepsOf } from './statistics.ts'

export interface RacerSummary {
  readonly racer: Racer
  /** The rate it raced at; null where no network arrived at any. */
  readonly rate: number | null
  readonly ended: number
  readonly arrived: number
  readonly diverged: number
  /** Median steps, runs that did not arrive as ∞; NaN before the first has ended. */
  readonly median: number
  /** Smallest and largest, ∞ where one did not arrive. */
  readonly range: readonly [number, number]
}

/** How much longer tanh took than ReLU, seed by seed. */
export interface RatioSummary {
  /** One per network: steps(tanh) ÷ steps(ReLU); ∞ or 0 where one of them did not arrive. */
  readonly ratios: readonly (number | null)[]
  /** Of the ratios there are; NaN where there is none. */
  readonly median: number
  /** A tenth of the ratios lies below, a tenth above. */
  readonly range: readonly [number, number]
  /** Seeds on which ReLU needed fewer steps. */
  readonly reluFirst: number
  readonly compared: number
  /** Seeds on which neither arrived: nothing can be said of them. */
  readonly neither: number
}

export interface RaceSummary {
  readonly racers: readonly RacerSummary[]
  readonly ratio: RatioSummary
}

export function summarizeRace({ racers, rates }: Race): RaceSummary {
  return { racers: racers.map((runs) => summaryOf(runs, rates)), ratio: ratioOf(racers) }
}

function summaryOf({ racer, best, runs }: RacerRuns, rates: readonly number[]): RacerSummary {
  const ended = runs.filter((run) => run !== null)
  const steps = ended.map(stepsOf)
  return {
    racer,
    rate: best === null ? null : (rates[best] ?? null),
    ended: ended.length,
    arrived: ended.filter(({ end }) => end === 'arrived').length,
    diverged: ended.filter(({ end }) => end === 'diverged').length,
    median: median(steps),
    range: [Math.min(...steps), Math.max(...steps)],
  }
}

function ratioOf(racers: readonly RacerRuns[]): RatioSummary {
  const runsOf = (name: Racer): readonly RunOrNone[] =>
    racers.find(({ racer }) => racer === name)?.runs ?? []
  const relu = runsOf('relu')
  const pairs = runsOf('tanh').map((run, network) => [run, relu[network] ?? null] as const)
  const ratios = pairs.map(([slow, fast]) => {
    if (slow === null || fast === null) return null
    const ratio = stepsOf(slow) / stepsOf(fast)
    return Number.isNaN(ratio) ? null : ratio
  })
  const known = ratios.filter((ratio) => ratio !== null)
  return {
    ratios,
    median: median(known),
    range: [quantile(known, 0.1), quantile(known, 0.9)],
    reluFirst: known.filter((ratio) => ratio > 1).length,
    compared: known.length,
    neither: pairs.filter(
      ([slow, fast]) =>
        slow !== null && fast !== null && slow.end !== 'arrived' && fast.end !== 'arrived',
    ).length,
  }
}
