import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import { deadOf } from './selectors.ts'
import type { Measured } from './selectors.ts'
import { rateText } from './strings.ts'

export const LARGE_RATE = 3

/** No answer holds the result. */
const NO_ANSWER = -1

/** `열에 하나도 안 돼요`, `절반쯤`, `넷에 셋이 넘어요`; what lies between them is none of them. */
export function outcomeOf(measured: Measured): PredictionOutcome {
  const { dead, all } = deadOf(measured)
  const isOver = measured.event.snapshot.divergedAt !== null
  return {
    right: isOver ? NO_ANSWER : answerHolding(dead / all),
    value: `결과 ${all}개 중 ${dead}개`,
    sentence: rateText(measured),
  }
}

function answerHolding(share: number): number {
  if (share < 0.1) return 0
  if (share > 0.75) return 2
  return share >= 0.4 && share <= 0.6 ? 1 : NO_ANSWER
}
