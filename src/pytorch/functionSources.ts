import type { ActivationId } from '../engine/activations/index.ts'
import type { InitializerId } from '../engine/initializers/index.ts'
import type { RunSettings } from '../training/TrainingConfiguration.ts'
import { pythonActivations } from './activations.ts'
import { pythonInitializers } from './initializers.ts'
import { pythonLosses } from './losses.ts'
import { pythonNumber } from './pythonNumber.ts'
import { snakeCase } from './snakeCase.ts'

/** Python's own spelling of f. */
export function activationSource(id: ActivationId): string {
  const { expression, comment } = pythonActivations[id]
  return [
    `def ${snakeCase(id)}(s):`,
    ...(comment === '' ? [] : [`    # ${comment}`]),
    `    return ${expression}`,
    '',
  ].join('\n')
}

export function initializerSource(id: InitializerId): string {
  const { comment, lines } = pythonInitializers[id]
  return [
    `def ${initializerName(id)}(random, inputs, outputs, scale):`,
    `    """${comment}"""`,
    ...lines.map((line) => `    ${line}`),
    '    return weights, biases',
    '',
  ].join('\n')
}

/** `normal` alone would hide what it does. */
export const initializerName = (id: InitializerId): string => `draw_${snakeCase(id)}`

export function lossSource({ loss, penalty }: RunSettings): string {
  const { lines } = pythonLosses[loss]
  const source = [
    'def loss_of(s, t):',
    '    """출력층의 가중합 s와 정답 t에서 손실 C를 구해요."""',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n')
  if (penalty === undefined) return source
  const rate = pythonNumber(penalty.rate)
  const term =
    penalty.kind === 'l2'
      ? `${rate} / 2 * sum((layer.weight ** 2).sum() for layer in net.layers)`
      : `${rate} * sum(layer.weight.abs().sum() for layer in net.layers)`
  return `${source}\n\ndef penalty_of(net):\n    """고칠 때만 손실에 더하는 벌점(${penalty.kind.toUpperCase()}). 편향은 빼요."""\n    return ${term}\n`
}
