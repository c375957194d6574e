import { exp } from '../math/exp.ts'
import { expm1 } from '../math/expm1.ts'
import { defineActivation } from './defineActivation.ts'

/**
 * f(s) = s for s > 0, else eˢ − 1 (α = 1); f′(s) = 1 for s > 0, else eˢ. Smooth at 0.
 * Clevert, Unterthiner and Hochreiter, ICLR 2016.
 */
export const elu = defineActivation({
  id: 'elu',
  label: 'ELU',
  spoken: '엘루',
  value: (preActivation: number) => (preActivation > 0 ? preActivation : expm1(preActivation)),
  derivative: (preActivation: number) => (preActivation > 0 ? 1 : exp(preActivation)),
  saturation: { below: 4.605, above: null },
  kinks: [],
})
