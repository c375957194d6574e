import type { Sweep } from '../../training/sweep/Sweep.ts'
import type { TrainingJob, TrainingOutcome } from '../../training/sweep/SweepJob.ts'
import { emptyRace, raceJobs, tuningJobs, withBestRates, withResults } from './race.ts'
import type { PlacedJob, Race, RacePlace, RaceScale } from './race.ts'
import type { SpeedRaceSettings } from './outline.ts'

/** Results are handed on at most this often (milliseconds): each is a picture. */
const INTERVAL = 66

/**
 * Runs a race: the rates first, then the race at the best ones. `onProgress` sees it grow. Resolves
 * with null if the sweep was cancelled.
 */
export async function runRace(
  sweep: Sweep,
  settings: SpeedRaceSettings,
  scale: RaceScale,
  onProgress: (race: Race) => void = () => {},
): Promise<Race | null> {
  const start = emptyRace(settings, scale)
  const tuned = await runPart(sweep, start, tuningJobs(start), onProgress)
  if (tuned === null) return null
  const chosen = withBestRates(tuned)
  onProgress(chosen)
  return runPart(sweep, chosen, raceJobs(chosen), onProgress)
}

async function runPart(
  sweep: Sweep,
  start: Race,
  placed: readonly PlacedJob[],
  onProgress: (race: Race) => void,
): Promise<Race | null> {
  let race = start
  let waiting: { place: RacePlace; result: TrainingOutcome }[] = []
  let shownAt = -Infinity
  const jobs: readonly TrainingJob[] = placed.map(({ job }) => job)
  const results = await sweep.run(jobs, ({ fresh }) => {
    for (const { index, result } of fresh) {
      waiting.push({ place: (placed[index] as PlacedJob).place, result })
    }
    if (performance.now() - shownAt < INTERVAL) return
    race = withResults(race, waiting)
    waiting = []
    onProgress(race)
    shownAt = performance.now()
  })
  return results === null ? null : withResults(race, waiting)
}
