import { defineActivation } from './defineActivation.ts'

const SLOPE = 0.01

/**
 * f(s) = s for s > 0, else 0.01·s; f′(s) = 1 for s > 0, else 0.01. At the kink 0 PyTorch chooses
 * 0.01. Maas, Hannun and Ng, ICML 2013.
 */
export const leakyRelu = defineActivation({
  id: 'leakyRelu',
  label: 'leaky ReLU',
  spoken: '리키 렐루',
  value: (preActivation: number) => (preActivation > 0 ? preActivation : SLOPE * preActivation),
  derivative: (preActivation: number) => (preActivation > 0 ? 1 : SLOPE),
  saturation: { below: null, above: null },
  kinks: [0],
})
