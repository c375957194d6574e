import { defineActivation } from './defineActivation.ts'

/**
 * f(s) = max(0, s); f′(s) = 1 for s > 0, else 0. At the kink 0 PyTorch chooses 0.
 *
 * The comparison is `s <= 0` so that NaN passes through instead of turning into 0.
 * Nair and Hinton, ICML 2010.
 */
export const relu = defineActivation({
  id: 'relu',
  label: 'ReLU',
  spoken: '렐루',
  value: (preActivation: number) => (preActivation <= 0 ? 0 : preActivation),
  derivative: (preActivation: number) => (preActivation <= 0 ? 0 : 1),
  saturation: { below: 0, above: null },
  kinks: [0],
})
