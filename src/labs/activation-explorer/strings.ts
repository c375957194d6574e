import { activations } from '../../engine/activations/index.ts'
import type { ActivationId } from '../../engine/activations/index.ts'
import { tex } from '../../formula/tex.ts'
import type { RichText } from '../Lab.ts'

/** What one learns from the functions shown together. */
export function titleOf(functions: readonly ActivationId[]): RichText {
  const has = (id: ActivationId) => functions.includes(id)
  if (has('sigmoid') && has('relu')) {
    return ['sigmoid의 도함수는 0.25를 넘지 못하고, ReLU의 도함수는 양수 쪽에서 1이에요']
  }
  if (has('sigmoid') && has('tanh')) {
    return ['tanh의 도함수는 1까지, sigmoid의 도함수는 0.25까지 올라가요']
  }
  if (has('relu') && has('leakyRelu')) {
    return ['leaky ReLU의 도함수는 음수 쪽에서도 0이 아니에요']
  }
  if (functions.every(saturatesAtBothEnds)) {
    return ['양쪽 끝으로 갈수록 곡선이 눕고 도함수가 0에 가까워져요']
  }
  return ['함수와 도함수를 같은 ', tex`s`, '에서 읽어요']
}

function saturatesAtBothEnds(id: ActivationId): boolean {
  const { below, above } = activations[id].saturation
  return below !== null && above !== null
}
