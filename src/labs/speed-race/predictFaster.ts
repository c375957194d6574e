import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import { summarizeRace } from './summarizeRace.ts'
import type { Race } from './race.ts'
import { ratioText } from './strings.ts'

/** The ratio each answer of the lesson says: tanh first, alike, twice, six times. */
export const ANSWERS: readonly number[] = [1 / 2, 1, 2, 6]

/** Between two answers the middle on a logarithmic axis decides. */
const BOUNDS = [Math.SQRT1_2, Math.SQRT2, Math.sqrt(12)] as const

/** Which answer the whole race gives; none where nothing could be compared. */
export function outcomeOf(race: Race | null): PredictionOutcome {
  if (race === null) {
    return { right: -1, value: '', sentence: '경주를 끝까지 달리지 않아 답이 나오지 않았어요.' }
  }
  const { ratio } = summarizeRace(race)
  if (ratio.compared === 0) {
    const sentence = '이 설정에서는 둘이 함께 도착하지 못해 견줄 수 없었어요.'
    return { right: -1, value: '', sentence }
  }
  const { median, range, reluFirst, compared } = ratio
  return {
    right: BOUNDS.filter((bound) => median > bound).length,
    value: `결과 ${ratioText(median)}`,
    sentence: `시드 ${compared}개 가운데 ${reluFirst}개에서 ReLU가 먼저였어요. 비의 중앙값은 ${ratioText(median)}이고, 가운데 80%는 ${ratioText(range[0])}에서 ${ratioText(range[1])}까지예요.`,
  }
}
