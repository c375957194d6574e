import { sigmoid as sigmoidOf } from '../math/sigmoid.ts'
import { defineActivation } from './defineActivation.ts'

/**
 * f(s) = 1/(1 + e⁻ˢ); f′(s) = z(1 − z) with z = f(s), at most ¼ (at s = 0). As in PyTorch it is
 * exactly 0 once z rounds to 1 (s ≥ 37).
 */
export const sigmoid = defineActivation({
  id: 'sigmoid',
  label: 'sigmoid',
  spoken: '시그모이드',
  value: sigmoidOf,
  derivative: (_preActivation: number, output: number) => output * (1 - output),
  saturation: { below: 5.986, above: 5.986 },
  kinks: [],
})
