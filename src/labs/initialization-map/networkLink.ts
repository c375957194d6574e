import type { RunSettings } from '../../training/TrainingConfiguration.ts'

/** Link that opens a network in the lab that follows one network layer by layer, on the same page. */
export function networkLink(network: RunSettings, step: number): string {
  // Networks of the map have no lists: layers, edits and penalties belong to other labs.
  const values = Object.entries({ ...network, step }).map(([name, value]) =>
    typeof value === 'object' ? '' : `&${name}=${value}`,
  )
  return `#vanishing-gradient?v=1${values.join('')}`
}
