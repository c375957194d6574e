import type { NamedNetwork } from '../../pytorch/NetworkExport.ts'
import type { MeasuredNetwork } from './measureNetworks.ts'

const NAMES = ['left', 'right'] as const

/** The networks of the chosen cell as they are drawn. */
export function shownNetworks(networks: readonly MeasuredNetwork[]): readonly NamedNetwork[] {
  return networks.map(({ network }, side) => ({ name: NAMES[side] ?? '', settings: network }))
}
