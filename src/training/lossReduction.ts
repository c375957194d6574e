import type { Loss } from '../engine/losses/defineLoss.ts'

/** Whether C of a batch is the mean or the sum over its samples: seen from a doubled batch. */
export function lossReduction(loss: Loss): 'mean' | 'sum' {
  const once = loss.value(batchOf(loss, 1))
  const twice = loss.value(batchOf(loss, 2))
  return Math.abs(twice - once) < 0.5 * once ? 'mean' : 'sum'
}

function batchOf(loss: Loss, samples: number): Parameters<Loss['value']>[0] {
  const outputs = loss.output === 'softmax' ? 2 : 1
  const repeat = (row: readonly number[]): Float64Array =>
    Float64Array.from({ length: samples * outputs }, (_, index) => row[index % outputs] ?? 0)
  return {
    samples,
    outputs,
    preActivations: repeat([-1, 0]),
    activations: repeat([0.25, 0.75]),
    targets: repeat([1, 0]),
  }
}
