import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import type { TwinMeasured, TwinSide } from './selectors.ts'
import { accuracyText, SEPARATES_FROM, whoText } from './strings.ts'

/** Which networks tell the two classes apart: answer 0 the left one only, 1 the right one, 2 both. */
export function outcomeOf({ left, right }: TwinMeasured): PredictionOutcome {
  const isLeft = separates(left)
  const isRight = separates(right)
  return {
    right: isLeft ? (isRight ? 2 : 0) : isRight ? 1 : -1,
    value: `결과 ${accuracyText(left.snapshot.accuracy)}와 ${accuracyText(right.snapshot.accuracy)}`,
    sentence: whoText(left, right),
  }
}

function separates({ snapshot }: TwinSide): boolean {
  return snapshot.accuracy >= SEPARATES_FROM
}
