import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import type { DigitsMeasured } from './selectors.ts'
import { percentText, sigmoidText } from './strings.ts'

export const DEEP = 8

/** Answers: 10 % (0), about half (1), nearly all (2); each reaches to the middle to the next. */
export function outcomeOf({ sides }: DigitsMeasured): PredictionOutcome {
  const [sigmoid, relu] = sides
  if (sigmoid === undefined || relu === undefined) return { right: -1, value: '', sentence: '' }
  const { accuracy } = sigmoid.test
  return {
    right: Number.isNaN(accuracy) ? -1 : accuracy < 0.3 ? 0 : accuracy < 0.75 ? 1 : 2,
    value: `결과 ${percentText(accuracy)}`,
    sentence: sigmoidText(sigmoid, relu),
  }
}
