import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import type { InitializationMapInstance } from './createInstance.ts'
import { CELLS } from './mapGrid.ts'
import { activationOf } from './outline.ts'
import { bandAt, initializerLines, readingOf, SIDES } from './selectors.ts'
import type { Band } from './selectors.ts'
import { bandText } from './strings.ts'

/** From this multiple of He's σ on, a band lies far above the initializers. */
const FAR = 3

/** Fills the map of the signal and asks where 40 sigmoid layers leave one. */
export async function predictDeepSigmoid(
  instance: InitializationMapInstance,
): Promise<PredictionOutcome> {
  const { settings } = instance.getState()
  if (!SIDES.some((side) => activationOf(settings, side) === 'sigmoid')) {
    instance.changeSetting('left', 'sigmoid')
  }
  instance.changeSetting('measure', 'errorSignal')
  if (instance.getState().status !== 'finished') await instance.run()
  const state = instance.getState()
  const { maps, scale } = readingOf(state.settings, state.maps)
  const side = SIDES.find((at) => activationOf(state.settings, at) === 'sigmoid')
  // Meanwhile the reader may have stopped the run, or asked for another map.
  const isAnswered = state.status === 'finished' && state.settings.measure === 'errorSignal'
  if (!isAnswered || side === undefined) {
    const sentence = '지도를 끝까지 채우지 않아 답이 나오지 않았어요.'
    return { right: -1, value: '', sentence }
  }
  const he = initializerLines(state.settings.width).find(({ name }) => name.includes('He'))
  return outcomeOf(bandAt(maps[side], CELLS - 1, scale), he?.scale ?? NaN)
}

export function outcomeOf(band: Band | null, he: number): PredictionOutcome {
  if (band === null) {
    return {
      right: 2,
      value: '결과 없어요',
      sentence: '은닉층이 40개이면 어느 칸에도 신호의 1,000분의 1이 남지 않아요.',
    }
  }
  const { lowest } = band
  const isFar = lowest > FAR * he
  const times = (lowest / he).toFixed(1)
  return {
    right: isFar ? 1 : 0,
    value: `결과 σ ${bandText(band)}`,
    sentence: isFar
      ? `신호가 남는 σ는 He의 ${times}배부터예요.`
      : '신호가 남는 σ가 초기화의 선 가까이에도 있어요.',
  }
}
