import type { PredictionOutcome } from '../../parts/PredictionQuiz.tsx'
import type { DrawingStore } from './createDrawing.ts'
import { readDrawing } from './readDrawing.ts'
import type { Reader } from './readDrawing.ts'
import { probabilityText } from './strings.ts'

/** Answers of the lesson, in its order. */
const ALL_ZERO = 0
const ALL_EQUAL = 1
const ONE_LARGER = 2

/** Shares this near to a tenth look equal. */
const EQUAL = 0.02

/** Clears the pad and reads it. */
export function predictBlank(drawing: DrawingStore, reader: Reader | null): PredictionOutcome {
  drawing.clear()
  if (reader === null) return { right: -1, value: '', sentence: '아직 계산하지 못했어요.' }
  const { pass, order } = readDrawing(drawing.getState().ink, reader)
  const [first] = order
  if (first === undefined) {
    return { right: -1, value: '', sentence: '이 망의 확률은 계산할 수 없어요.' }
  }
  const largest = pass.probabilities[first] ?? NaN
  const isEqual = pass.probabilities.every((value) => Math.abs(value - 0.1) <= EQUAL)
  const text = probabilityText(largest)
  return {
    right: largest === 0 ? ALL_ZERO : isEqual ? ALL_EQUAL : ONE_LARGER,
    value: `결과 ${text}`,
    sentence: isEqual
      ? '열 확률이 모두 0.1에 가까워요. 편향이 아직 어느 숫자도 편들지 않아요.'
      : `빈 판에서 숫자 ${first}의 확률이 ${text}까지 올라가요. 입력이 모두 0이어도 편향은 남아 있어요.`,
  }
}
