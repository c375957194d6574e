import { formatFixed } from '../../formula/formatNumber.ts'
import { mainSide, testCounts } from './selectors.ts'
import type { DigitsMeasured } from './selectors.ts'
import { percentText } from './strings.ts'

/**
 * A number of the lesson's text, printed; names as in `outline.values`. Of two networks it is the
 * one with ReLU.
 */
export function valueOf(measured: DigitsMeasured, name: string): string {
  const { run, snapshot, test } = mainSide(measured)
  const counts = testCounts(test)
  switch (name) {
    case 'trainingAccuracy':
      return percentText(snapshot.accuracy)
    case 'testAccuracy':
      return percentText(test.accuracy)
    case 'testRight':
      return String(counts.right)
    case 'testWrong':
      return String(counts.wrong)
    case 'trainingSamples':
      return (ALL - counts.all).toLocaleString('en-US')
    case 'testSamples':
      return String(counts.all)
    case 'loss':
      return formatFixed(snapshot.loss, 3)
    case 'testLoss':
      return formatFixed(test.loss, 3)
    case 'step':
      return String(measured.event.snapshot.step)
    case 'depth':
      return String(run.depth)
    default:
      throw new Error(`digits에는 ${name} 값이 없어요.`)
  }
}

/** Images of the whole set. */
const ALL = 1797
