import type { ShownRace } from './selectors.ts'
import { ratioText, stepsText } from './strings.ts'

/** A number of the lesson's text, printed; names as in `outline.values`. */
export function valueOf({ race, summary }: ShownRace, name: string): string {
  const { mostSteps } = race.scale
  const medianOf = (racer: string): number =>
    summary.racers.find((entry) => entry.racer === racer)?.median ?? NaN
  switch (name) {
    case 'ratio':
      return ratioText(summary.ratio.median)
    case 'reluMedian':
      return stepsText(medianOf('relu'), mostSteps)
    case 'tanhMedian':
      return stepsText(medianOf('tanh'), mostSteps)
    case 'networks':
      return String(race.total)
    default:
      throw new Error(`speed-race에는 ${name} 값이 없어요.`)
  }
}
