import type { TrainingJob, TrainingOutcome } from '../../training/sweep/SweepJob.ts'
import { RACERS, ratesOf, runSettingsOf } from './outline.ts'
import type { Racer, SpeedRaceSettings } from './outline.ts'
import { medianSteps } from './statistics.ts'

/** How large a race is. */
export interface RaceScale {
  /** Networks that try each rate. */
  readonly tuningSeeds: number
  /** Networks of each function that race at its best rate. */
  readonly seeds: number
  readonly mostSteps: number
}

/** Null while a run has not ended. */
export type RunOrNone = TrainingOutcome | null

export interface RacerRuns {
  readonly racer: Racer
  /** [rate][network] */
  readonly tuning: readonly (readonly RunOrNone[])[]
  /** Index of the rate this function races at; null while it is looked for. */
  readonly best: number | null
  readonly runs: readonly RunOrNone[]
}

/** A race at any moment, from nothing to all of it. */
export interface Race {
  readonly settings: SpeedRaceSettings
  readonly scale: RaceScale
  readonly rates: readonly number[]
  readonly racers: readonly RacerRuns[]
  /** Networks that have ended, of `total`. */
  readonly done: number
  readonly total: number
}

/** Which part of a race a job is. */
export interface RacePlace {
  readonly racer: number
  /** Index of the rate, or null for a run of the race itself. */
  readonly rate: number | null
  readonly network: number
}

export interface PlacedJob {
  readonly place: RacePlace
  readonly job: TrainingJob
}

/** Networks that try each rate before a whole race. */
export const TUNING_SEEDS = 5

/** The race of the settings: rates are chosen on other seeds than those that race. */
export function wholeScale({ seeds, mostSteps }: SpeedRaceSettings): RaceScale {
  return { tuningSeeds: TUNING_SEEDS, seeds, mostSteps }
}

/** Weights times steps a run of the opening race may take. */
const OPENING_WORK = 280_000
const OPENING_TUNING_SEEDS = 2
const OPENING_SEEDS = 5

/** A race small enough to be run before anybody asks. */
export function openingScale(settings: SpeedRaceSettings): RaceScale {
  const { depth, width, seeds, mostSteps } = settings
  const weights = 2 * width + (depth - 1) * width * width + width
  const affordable = Math.max(20, Math.floor(OPENING_WORK / weights))
  return {
    tuningSeeds: OPENING_TUNING_SEEDS,
    seeds: Math.min(OPENING_SEEDS, seeds),
    mostSteps: Math.min(mostSteps, affordable),
  }
}

/** Whether this is the race of its settings, not the small one before it. */
export function isWhole({ scale }: Race): boolean {
  return scale.tuningSeeds === TUNING_SEEDS
}

/** A race nobody has run yet. */
export function emptyRace(
  settings: SpeedRaceSettings,
  scale: RaceScale,
  who: readonly Racer[] = RACERS,
): Race {
  const rates = ratesOf(settings)
  const nobody = (count: number): null[] => Array.from({ length: count }, () => null)
  return {
    settings,
    scale,
    rates,
    racers: who.map((racer) => ({
      racer,
      tuning: rates.map(() => nobody(scale.tuningSeeds)),
      best: null,
      runs: nobody(scale.seeds),
    })),
    done: 0,
    total: who.length * (rates.length * scale.tuningSeeds + scale.seeds),
  }
}

/**
 * Every function with every rate, network by network, middle rates first: something of every curve
 * is seen early. Its seeds come after those of the race.
 */
export function tuningJobs(race: Race): readonly PlacedJob[] {
  const { settings, scale, rates, racers } = race
  const middle = (rates.length - 1) / 2
  const order = rates.map((_, rate) => rate)
  order.sort((left, right) => Math.abs(left - middle) - Math.abs(right - middle))
  return counted(scale.tuningSeeds).flatMap((network) =>
    order.flatMap((rate) =>
      racers.map((_, racer) => {
        const seed = settings.seed + scale.seeds + network
        return placedJob(race, { racer, rate, network }, rate, seed)
      }),
    ),
  )
}

/** Every function at its best rate, network by network; whoever has found none does not race. */
export function raceJobs(race: Race): readonly PlacedJob[] {
  const { settings, scale, racers } = race
  return counted(scale.seeds).flatMap((network) =>
    racers.flatMap(({ best }, racer) =>
      best === null
        ? []
        : [placedJob(race, { racer, rate: null, network }, best, settings.seed + network)],
    ),
  )
}

function placedJob(race: Race, place: RacePlace, rate: number, seed: number): PlacedJob {
  const { settings, scale, rates, racers } = race
  const { racer } = racers[place.racer] as RacerRuns
  return {
    place,
    job: {
      kind: 'training',
      // Seeds are 32 bits: those past the end begin again.
      settings: runSettingsOf(settings, racer, rates[rate] as number, seed % 2 ** 32),
      mostSteps: scale.mostSteps,
      targetLoss: settings.targetLoss,
      lookEvery: settings.lookEvery,
    },
  }
}

/** The race with these results in it. */
export function withResults(
  race: Race,
  results: readonly { readonly place: RacePlace; readonly result: TrainingOutcome }[],
): Race {
  const racers = race.racers.map((runs) => ({
    ...runs,
    tuning: runs.tuning.map((outcomes) => [...outcomes]),
    runs: [...runs.runs],
  }))
  for (const { place, result } of results) {
    const { tuning, runs } = racers[place.racer] as (typeof racers)[number]
    const list = place.rate === null ? runs : (tuning[place.rate] as RunOrNone[])
    list[place.network] = result
  }
  return { ...race, racers, done: race.done + results.length }
}

/** Chooses every function's rate by what its trials have shown. */
export function withBestRates(race: Race): Race {
  const racers = race.racers.map((runs) => ({ ...runs, best: bestRate(runs.tuning) }))
  const without = racers.filter(({ best }) => best === null).length
  return { ...race, racers, total: race.total - without * race.scale.seeds }
}

/**
 * The rate at which most networks arrived, of those the one with the smallest median, of those the
 * smallest; null where none arrived.
 */
export function bestRate(tuning: readonly (readonly RunOrNone[])[]): number | null {
  let best: { rate: number; arrived: number; median: number } | null = null
  tuning.forEach((outcomes, rate) => {
    const arrived = outcomes.filter((outcome) => outcome?.end === 'arrived').length
    const median = medianSteps(outcomes)
    const isBetter =
      best === null || arrived > best.arrived || (arrived === best.arrived && median < best.median)
    if (arrived > 0 && isBetter) best = { rate, arrived, median }
  })
  return (best as { rate: number } | null)?.rate ?? null
}

function counted(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}
