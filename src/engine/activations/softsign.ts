import { defineActivation } from './defineActivation.ts'

/**
 * f(s) = s/(1 + |s|); f′(s) = 1/(1 + |s|)². Saturates like tanh, but only as 1/s².
 * Turian, Bergstra and Bengio, NAACL 2009.
 */
export const softsign = defineActivation({
  id: 'softsign',
  label: 'softsign',
  spoken: '소프트사인',
  value: (preActivation: number) => preActivation / (1 + Math.abs(preActivation)),
  derivative(preActivation: number) {
    const denominator = 1 + Math.abs(preActivation)
    return 1 / (denominator * denominator)
  },
  saturation: { below: 9, above: 9 },
  kinks: [],
})
