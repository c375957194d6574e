import { csvDocument } from '../../share/csvDocument.ts'
import type { Race } from './race.ts'
import { nameOf, ratioText, stepsText } from './strings.ts'
import type { RaceSummary } from './summarizeRace.ts'

/** One row a function, as read aloud. */
export function racerRows({ racers }: RaceSummary, mostSteps: number): readonly string[][] {
  return racers.map((racer) => [
    nameOf(racer),
    racer.rate === null ? '없음' : String(racer.rate),
    `${racer.ended}개 가운데 ${racer.arrived}개`,
    stepsText(racer.median, mostSteps),
    racer.ended === 0
      ? '없음'
      : `${stepsText(racer.range[0], mostSteps)}에서 ${stepsText(racer.range[1], mostSteps)}`,
  ])
}

/** Median steps at each rate, as read aloud. */
export function rateRows(race: Race, medians: readonly (readonly number[])[]): string[][] {
  return race.rates.map((rate, index) => [
    String(rate),
    ...race.racers.map((_, racer) =>
      stepsText(medians[racer]?.[index] ?? NaN, race.scale.mostSteps),
    ),
  ])
}

/** The ratios in one row, as read aloud. */
export function ratioRow({ ratio }: RaceSummary): readonly string[] {
  const { median, range, reluFirst, compared } = ratio
  return [
    'tanh ÷ ReLU',
    ratioText(median),
    `${ratioText(range[0])}에서 ${ratioText(range[1])}`,
    `${compared}개 가운데 ${reluFirst}개`,
  ]
}

/** Every run: of the search for a rate (`tuning`) and of the race. */
export function raceCsv({ settings, scale, rates, racers }: Race): string {
  const rows = racers.flatMap(({ racer, tuning, best, runs }) => [
    ...tuning.flatMap((outcomes, rate) =>
      outcomes.map((run, network) => ({
        part: 'tuning',
        racer,
        rate: rates[rate],
        seed: settings.seed + scale.seeds + network,
        run,
      })),
    ),
    ...runs.map((run, network) => ({
      part: 'race',
      racer,
      rate: best === null ? undefined : rates[best],
      seed: settings.seed + network,
      run,
    })),
  ])
  return csvDocument(
    ['part', 'activation', 'learningRate', 'seed', 'steps', 'end', 'loss'],
    rows.flatMap(({ part, racer, rate, seed, run }) =>
      run === null || rate === undefined
        ? []
        : [[part, racer, rate, seed, run.step, run.end, run.loss]],
    ),
  )
}
