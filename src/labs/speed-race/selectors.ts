import type { RaceColumn } from '../../figures/race/RaceData.ts'
import type { Race } from './race.ts'
import { medianSteps } from './statistics.ts'
import { summarizeRace } from './summarizeRace.ts'
import type { RaceSummary } from './summarizeRace.ts'

/** A race with all that is drawn and said of it. */
export interface ShownRace {
  readonly race: Race
  readonly summary: RaceSummary
  readonly columns: readonly RaceColumn[]
  /** Below each function: networks that arrived, of those that have ended. */
  readonly counts: readonly string[]
}

export function shownRace(race: Race): ShownRace {
  const summary = summarizeRace(race)
  return {
    race,
    summary,
    columns: race.racers.map(({ racer, tuning, best, runs }, index) => ({
      activation: racer,
      tuning,
      tuningMedians: tuning.map(medianSteps),
      best,
      runs,
      median: summary.racers[index]?.median ?? NaN,
    })),
    counts: summary.racers.map(({ arrived, ended }) => (ended === 0 ? '' : `${arrived}/${ended}`)),
  }
}
