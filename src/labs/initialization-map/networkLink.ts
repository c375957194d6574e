import type { RunSettings } from '../../training/TrainingConfiguration.ts'

/** Link that opens a network in the lab that follows one network layer by layer, on the same page. */
export function networkLink(network: RunSettings, step: number): string {
  const values = Object.entries({ ...network, step })
  return `#vanishing-gradient?v=1${values.map(([name, value]) => `&${name}=${value}`).join('')}`
}
