import type { ActivationId } from '../../engine/activations/index.ts'
import { FAMILIAR } from '../../figures/functionStyle.ts'
import { lab } from './lab.ts'

const MOST_OTHERS = 2

/**
 * Adds a function, or takes it away if it is there and not the last one. The oldest function makes
 * room where four are shown already, the oldest unfamiliar one where two of those are.
 */
export function toggleFunction(
  shown: readonly ActivationId[],
  id: ActivationId,
): readonly ActivationId[] {
  if (shown.includes(id)) return shown.length === 1 ? shown : shown.filter((other) => other !== id)
  const others = shown.filter((other) => !FAMILIAR.includes(other))
  const crowded = !FAMILIAR.includes(id) && others.length >= MOST_OTHERS
  const kept = crowded ? shown.filter((other) => other !== others[0]) : shown
  return [...kept, id].slice(-lab.settings.functions.maximumCount)
}
