import { tanh as tanhOf } from '../math/tanh.ts'
import { defineActivation } from './defineActivation.ts'

/** f(s) = tanh s; f′(s) = 1 − z² with z = f(s), written (1 − z)(1 + z) to round less near |z| = 1. */
export const tanh = defineActivation({
  id: 'tanh',
  label: 'tanh',
  spoken: '하이퍼볼릭 탄젠트',
  value: tanhOf,
  derivative: (_preActivation: number, output: number) => (1 - output) * (1 + output),
  saturation: { below: 2.993, above: 2.993 },
  kinks: [],
})
