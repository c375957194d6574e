import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import type { SoftmaxInstance } from './Lab.tsx'
import { chosenRow, readSoftmax } from './lab.ts'
import { probabilityText } from './selectors.ts'

/** Answers of the lesson, in its order. */
const SAME = 0
const NEAR_ONE = 1
const IMPOSSIBLE = 2

const HUNDRED = 100
/** What adding a hundred to decimal scores may round away. */
const ROUNDING = 1e-6

/** Adds 100 to every score and compares the probability of the followed row before and after. */
export function predictHundred(instance: SoftmaxInstance): PredictionOutcome {
  const row = chosenRow(instance.getState().settings)
  const name = readSoftmax(instance.getState().settings).names[row] ?? ''
  const before = readSoftmax(instance.getState().settings).probabilities[row] ?? NaN
  instance.addToAll(HUNDRED)
  const after = readSoftmax(instance.getState().settings).probabilities[row] ?? NaN
  const right = Number.isNaN(after)
    ? IMPOSSIBLE
    : Math.abs(after - before) <= ROUNDING
      ? SAME
      : NEAR_ONE
  const texts = `${probabilityText(before)} → ${probabilityText(after)}`
  return {
    right,
    value: `결과 ${texts}`,
    sentence:
      right === SAME
        ? `점수가 모두 100씩 커졌는데 ${name}의 확률은 그대로 ${probabilityText(after)} 크기예요.`
        : right === IMPOSSIBLE
          ? '지수가 너무 커서 컴퓨터가 담지 못했어요. 넘침 실험에서 최댓값을 빼고 다시 계산해 보세요.'
          : `${name}의 확률이 ${texts}로 바뀌었어요. 지수나 합이 넘쳤는지 그림에서 확인해 보세요.`,
  }
}
