import { formatFixed, formatRatio } from '../../formula/formatNumber.ts'
import { firstToOutput } from './selectors.ts'
import type { TwinMeasured } from './selectors.ts'
import { accuracyText } from './strings.ts'

/** A number of the lesson's text, printed; names as in `outline.values`. Ratios are of error signals. */
export function valueOf({ event, left, right }: TwinMeasured, name: string): string {
  switch (name) {
    case 'leftRatio':
      return formatRatio(firstToOutput(left.snapshot.layers.errorSignalNorm))
    case 'rightRatio':
      return formatRatio(firstToOutput(right.snapshot.layers.errorSignalNorm))
    case 'leftAccuracy':
      return accuracyText(left.snapshot.accuracy)
    case 'rightAccuracy':
      return accuracyText(right.snapshot.accuracy)
    case 'leftLoss':
      return formatFixed(left.snapshot.loss, 3)
    case 'rightLoss':
      return formatFixed(right.snapshot.loss, 3)
    case 'step':
      return String(event.snapshot.step)
    case 'depth':
      return String(left.run.depth)
    default:
      throw new Error(`twin-training에는 ${name} 값이 없어요.`)
  }
}
