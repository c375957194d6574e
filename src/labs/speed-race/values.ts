import { formatNumber } from '../../formula/formatNumber.ts'
import type { Racer } from './outline.ts'
import type { ShownRace } from './selectors.ts'

/** A number of the lesson's text, printed; names as in `outline.values`. */
export function valueOf({ race, summary }: ShownRace, name: string): string {
  const medianOf = (racer: Racer): string =>
    formatNumber(summary.racers.find((entry) => entry.racer === racer)?.median ?? NaN)
  switch (name) {
    case 'ratio':
      return formatNumber(summary.ratio.median)
    case 'reluMedian':
      return medianOf('relu')
    case 'tanhMedian':
      return medianOf('tanh')
    case 'networks':
      return String(race.total)
    default:
      throw new Error(`speed-race에는 ${name} 값이 없어요.`)
  }
}
