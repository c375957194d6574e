import type { NamedNetwork } from '../../pytorch/NetworkExport.ts'
import { runSettingsOf } from './outline.ts'
import type { Race } from './race.ts'

/** Of every function that has a rate, the network of the race's first seed. */
export function firstNetworks({ settings, rates, racers }: Race): readonly NamedNetwork[] {
  return racers.flatMap(({ racer, best }) => {
    const rate = best === null ? undefined : rates[best]
    return rate === undefined
      ? []
      : [{ name: racer, settings: runSettingsOf(settings, racer, rate, settings.seed) }]
  })
}
