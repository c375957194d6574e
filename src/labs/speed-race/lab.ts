import type { Kernel } from '../../engine/kernels/Kernel.ts'
import { typescriptKernel } from '../../engine/kernels/typescript/typescriptKernel.ts'
import { trainToLoss } from '../../training/sweep/trainToLoss.ts'
import type { LabDefinition } from '../Lab.ts'
import { outline } from './outline.ts'
import type { Racer, SpeedRaceSettings, SpeedRaceTable } from './outline.ts'
import { emptyRace, raceJobs, tuningJobs, withBestRates, withResults, wholeScale } from './race.ts'
import type { PlacedJob, Race, RaceScale } from './race.ts'
import { summarizeRace } from './summarizeRace.ts'

/** A race at once, on this thread, of all or some: the same numbers as on the page. */
export function simulateRace(
  settings: SpeedRaceSettings,
  scale: RaceScale,
  kernel: Kernel = typescriptKernel,
  who?: readonly Racer[],
): Race {
  const run = (race: Race, placed: readonly PlacedJob[]): Race =>
    withResults(
      race,
      placed.map(({ place, job }) => ({ place, result: trainToLoss(job, kernel) })),
    )
  const start = emptyRace(settings, scale, who)
  const chosen = withBestRates(run(start, tuningJobs(start)))
  return run(chosen, raceJobs(chosen))
}

/** What JSON has no number for. */
const printed = (value: number): number | string =>
  Number.isFinite(value) ? value : Number.isNaN(value) ? 'nan' : 'inf'

export const lab = {
  ...outline,
  /** `steps`, if given, is the step limit of every run. */
  simulate(values, steps = values.mostSteps, kernel?: Kernel) {
    const settings = { ...values, mostSteps: steps }
    const race = simulateRace(settings, wholeScale(settings), kernel)
    const { racers, ratio } = summarizeRace(race)
    return {
      lab: outline.id,
      settings,
      networks: race.total,
      rates: race.rates,
      racers: racers.map((summary, index) => ({
        ...summary,
        median: printed(summary.median),
        range: summary.range.map(printed),
        steps: race.racers[index]?.runs.map((run) => run?.step ?? null),
        ends: race.racers[index]?.runs.map((run) => run?.end ?? null),
      })),
      ratio: {
        ...ratio,
        ratios: ratio.ratios.map((value) => (value === null ? null : printed(value))),
        median: printed(ratio.median),
        range: ratio.range.map(printed),
      },
    }
  },
} satisfies LabDefinition<SpeedRaceTable>
