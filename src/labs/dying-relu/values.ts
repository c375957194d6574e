import { formatFixed } from '../../formula/formatNumber.ts'
import { deadOf, offShareOf } from './selectors.ts'
import type { Measured } from './selectors.ts'
import { percentText } from './strings.ts'

/** A number of the lesson's text, printed; names as in `outline.values`. */
export function valueOf(measured: Measured, name: string): string {
  const { event, run } = measured
  switch (name) {
    case 'deadUnits':
      return String(deadOf(measured).dead)
    case 'hiddenUnits':
      return String(deadOf(measured).all)
    case 'offShare':
      return percentText(offShareOf(measured))
    case 'accuracy':
      return percentText(run.accuracy)
    case 'step':
      return String(event.snapshot.step)
    case 'loss':
      return formatFixed(run.loss, 3)
    default:
      throw new Error(`dying-relu에는 ${name} 값이 없어요.`)
  }
}
