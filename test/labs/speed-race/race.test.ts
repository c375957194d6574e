import { describe, expect, it } from 'vitest'
import { outline, RACERS } from '../../../src/labs/speed-race/outline.ts'
import type { SpeedRaceSettings } from '../../../src/labs/speed-race/outline.ts'
import {
  bestRate,
  emptyRace,
  isWhole,
  openingScale,
  raceJobs,
  tuningJobs,
  wholeScale,
  withBestRates,
  withResults,
} from '../../../src/labs/speed-race/race.ts'
import type { PlacedJob, Race, RunOrNone } from '../../../src/labs/speed-race/race.ts'
import { summarizeRace } from '../../../src/labs/speed-race/summarizeRace.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import type { TrainingOutcome } from '../../../src/training/sweep/SweepJob.ts'

const settings: SpeedRaceSettings = defaultSettings(outline.settings)
const arrived = (step: number): TrainingOutcome => ({ step, end: 'arrived', loss: 0.1 })
const late: TrainingOutcome = { step: 500, end: 'steps', loss: 0.4 }
const lost: TrainingOutcome = { step: 7, end: 'diverged', loss: Infinity }

/** Carries out jobs by a rule instead of by training. */
function withOutcomes(
  race: Race,
  placed: readonly PlacedJob[],
  rule: (job: PlacedJob) => TrainingOutcome,
): Race {
  return withResults(
    race,
    placed.map((job) => ({ place: job.place, result: rule(job) })),
  )
}

describe('jobs', () => {
  const race = emptyRace(settings, wholeScale(settings))

  it('are more than two hundred networks at the default settings', () => {
    expect(race.total).toBeGreaterThanOrEqual(200)
    const raced = withBestRates(withOutcomes(race, tuningJobs(race), () => arrived(10)))
    expect(tuningJobs(race).length + raceJobs(raced).length).toBe(race.total)
  })

  it('show something of every function first, and every rate before a second network', () => {
    const jobs = tuningJobs(race)
    expect(jobs.slice(0, 4).map(({ job }) => job.settings.activation)).toEqual([...RACERS])
    const first = jobs.slice(0, RACERS.length * race.rates.length)
    expect(new Set(first.map(({ place }) => place.network))).toEqual(new Set([0]))
    expect(new Set(first.map(({ job }) => job.settings.learningRate))).toEqual(new Set(race.rates))
  })

  it('choose rates on seeds that do not race', () => {
    const raced = withBestRates(withOutcomes(race, tuningJobs(race), () => arrived(10)))
    const seedsOf = (jobs: readonly PlacedJob[]) =>
      new Set(jobs.map(({ job }) => job.settings.seed))
    const racing = seedsOf(raceJobs(raced))
    expect([...racing]).toEqual(Array.from({ length: 20 }, (_, index) => 1 + index))
    for (const seed of seedsOf(tuningJobs(race))) expect(racing.has(seed)).toBe(false)
  })

  it('go around the largest seed to small ones', () => {
    const edge = { ...settings, seed: 4_294_967_295 }
    const seeds = tuningJobs(emptyRace(edge, wholeScale(edge))).map(({ job }) => job.settings.seed)
    expect(Math.max(...seeds)).toBeLessThanOrEqual(4_294_967_295)
    expect(seeds.every(Number.isInteger)).toBe(true)
  })

  it('start each function as fits it, or all alike', () => {
    const startOf = (initializer: SpeedRaceSettings['initializer'], activation: string) =>
      tuningJobs(emptyRace({ ...settings, initializer }, wholeScale(settings))).find(
        ({ job }) => job.settings.activation === activation,
      )?.job.settings.initializer
    expect(startOf('matched', 'tanh')).toBe('xavierNormal')
    expect(startOf('matched', 'sigmoid')).toBe('xavierNormal')
    expect(startOf('matched', 'relu')).toBe('heNormal')
    expect(startOf('matched', 'leakyRelu')).toBe('heNormal')
    expect(startOf('pytorchDefault', 'tanh')).toBe('pytorchDefault')
  })
})

describe('the best rate', () => {
  it('is the one at which most networks arrive, then the fastest', () => {
    const slowButSure: RunOrNone[] = [arrived(90), arrived(95), arrived(99)]
    const fastButRisky: RunOrNone[] = [arrived(5), arrived(6), lost]
    expect(bestRate([slowButSure, fastButRisky])).toBe(0)
    expect(bestRate([slowButSure, [arrived(50), arrived(55), arrived(60)]])).toBe(1)
  })

  it('is the smaller of two alike', () => {
    expect(bestRate([[late], [arrived(8)], [arrived(8)]])).toBe(1)
  })

  it('is none where nobody arrived: late, diverged, not ended', () => {
    expect(bestRate([[late], [lost], [null]])).toBeNull()
  })

  it('is found where only one of many arrived: its median is past every limit', () => {
    expect(
      bestRate([
        [late, late, late],
        [late, arrived(300), lost],
      ]),
    ).toBe(1)
  })
})

describe('a function that arrives at no rate', () => {
  const race = emptyRace(settings, wholeScale(settings))
  const tuned = withBestRates(
    withOutcomes(race, tuningJobs(race), ({ job }) =>
      job.settings.activation === 'sigmoid' ? late : arrived(20),
    ),
  )

  it('does not race, and the count of networks says so', () => {
    expect(raceJobs(tuned).some(({ job }) => job.settings.activation === 'sigmoid')).toBe(false)
    expect(tuned.total).toBe(race.total - settings.seeds)
    const finished = withOutcomes(tuned, raceJobs(tuned), () => arrived(20))
    expect(finished.done).toBe(finished.total)
    expect(summarizeRace(finished).racers[0]).toMatchObject({ rate: null, ended: 0 })
  })
})

describe('the ratio tanh ÷ ReLU', () => {
  const scale = { ...wholeScale(settings), seeds: 6 }
  const start = emptyRace(settings, scale)
  const tuned = withBestRates(withOutcomes(start, tuningJobs(start), () => arrived(20)))
  const steps: Readonly<Record<string, readonly TrainingOutcome[]>> = {
    tanh: [arrived(40), arrived(30), arrived(10), late, arrived(50), lost],
    relu: [arrived(20), arrived(20), arrived(20), arrived(20), late, late],
  }
  const race = withOutcomes(
    tuned,
    raceJobs(tuned),
    ({ place, job }) => steps[job.settings.activation]?.[place.network] ?? arrived(9),
  )
  const { ratio, racers } = summarizeRace(race)

  it('is taken seed by seed; past every limit, or 0, where one did not arrive', () => {
    expect(ratio.ratios).toEqual([2, 1.5, 0.5, Infinity, 0, null])
  })

  it('leaves out a seed on which neither arrived, and says so', () => {
    expect(ratio).toMatchObject({ median: 1.5, compared: 5, reluFirst: 3, neither: 1 })
  })

  it('stands beside counts of who arrived', () => {
    expect(racers.find(({ racer }) => racer === 'tanh')).toMatchObject({
      ended: 6,
      arrived: 4,
      diverged: 1,
      median: 45,
      range: [10, Infinity],
    })
  })
})

describe('the race before anybody asks', () => {
  it('is smaller than the whole one, with the same limit at the default settings', () => {
    const scale = openingScale(settings)
    const small = emptyRace(settings, scale)
    expect(small.total).toBeLessThan(100)
    expect(scale.mostSteps).toBe(settings.mostSteps)
    expect(isWhole(small)).toBe(false)
    expect(isWhole(emptyRace(settings, wholeScale(settings)))).toBe(true)
  })

  it('stays small for a link to large networks and many steps', () => {
    const large = { ...settings, depth: 20, width: 64, mostSteps: 20_000, seeds: 100 }
    expect(openingScale(large).mostSteps).toBeLessThanOrEqual(20)
    expect(openingScale(large).seeds).toBe(5)
    expect(openingScale({ ...settings, mostSteps: 20_000 }).mostSteps).toBe(500)
  })
})
