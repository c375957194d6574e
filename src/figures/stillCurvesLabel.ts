import { activations } from '../engine/activations/index.ts'
import type { ActivationId } from '../engine/activations/index.ts'
import { formatFixed } from '../formula/formatNumber.ts'
import { readQuantity } from './activationPanels.ts'

/** What both panels say at s, function by function, for those who do not see them. */
export function stillCurvesLabel(functions: readonly ActivationId[], s: number): string {
  const parts = functions.map((id) => {
    const value = formatFixed(readQuantity(id, 'value')(s), 2)
    const derivative = formatFixed(readQuantity(id, 'derivative')(s), 2)
    return `${activations[id].label} 함수 ${value}, 도함수 ${derivative}`
  })
  return `활성화 함수와 도함수의 곡선. s = ${formatFixed(s, 1)}에서 ${parts.join('. ')}.`
}
