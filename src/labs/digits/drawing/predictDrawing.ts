import type { PredictionOutcome } from '../../parts/PredictionQuiz.tsx'
import type { DrawingStore } from './createDrawing.ts'
import { readDrawing } from './readDrawing.ts'
import type { Reader, Reading } from './readDrawing.ts'
import { sampleInk } from './samples.ts'
import { probabilityText } from './strings.ts'

const NO_ANSWER = -1
/** The largest of ten probabilities stays below this while they are said to be alike. */
const ALIKE_BELOW = 0.3
const HALF = 0.5
const NEARLY_ALL = 0.9

const NOTHING: PredictionOutcome = {
  right: NO_ANSWER,
  value: '',
  sentence: '이 망의 확률은 아직 계산할 수 없어요.',
}

/** Answers: all are 0, none takes more than half, one does. Clears the pad and reads it. */
export function predictBlank(drawing: DrawingStore, reader: Reader | null): PredictionOutcome {
  drawing.clear()
  const found = largestOf(drawing, reader)
  if (found === null) return NOTHING
  const { digit, largest } = found
  const text = probabilityText(largest)
  return {
    right: largest > HALF ? 2 : 1,
    value: `가장 큰 확률 ${text}`,
    sentence:
      largest <= HALF
        ? `처음 설정의 망에 0만 넣으면 편향만 남아요. 가장 큰 확률은 숫자 ${digit}의 ${text}이고, 합은 여전히 1이에요.`
        : `입력이 모두 0이어도 편향은 남아요. 숫자 ${digit}의 확률이 ${text}까지 올라가요.`,
  }
}

/** Answers: all are alike, several digits share, one takes more than 0.9. Draws ㄱ and reads it. */
export function predictLetter(drawing: DrawingStore, reader: Reader | null): PredictionOutcome {
  drawing.replace(sampleInk('giyeok'))
  const found = largestOf(drawing, reader)
  if (found === null) return NOTHING
  const { digit, largest } = found
  return {
    right: largest < ALIKE_BELOW ? 0 : largest > NEARLY_ALL ? 2 : 1,
    value: `숫자 ${digit}의 확률 ${probabilityText(largest)}`,
    sentence: `망은 ㄱ이라는 글자를 몰라요. 그래도 열 숫자 가운데 ${digit}에 확률 ${probabilityText(largest)}만큼을 주었어요.`,
  }
}

function largestOf(
  drawing: DrawingStore,
  reader: Reader | null,
): { readonly digit: number; readonly largest: number } | null {
  if (reader === null) return null
  const { pass, order }: Reading = readDrawing(drawing.getState().ink, reader)
  const [digit] = order
  return digit === undefined ? null : { digit, largest: pass.probabilities[digit] ?? NaN }
}
