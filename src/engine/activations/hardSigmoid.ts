import { defineActivation } from './defineActivation.ts'

/**
 * f(s) = min(max(s + 3, 0), 6)/6; f′(s) = 1/6 for −3 < s < 3, else 0 (also at both kinks, PyTorch's
 * choice). PyTorch 1.13 keeps the slope as a float32 even in float64; this one does not.
 * Courbariaux, Bengio and David, NIPS 2015; this slope: Howard et al., ICCV 2019.
 */
export const hardSigmoid = defineActivation({
  id: 'hardSigmoid',
  label: 'hard sigmoid',
  spoken: '하드 시그모이드',
  value(preActivation: number) {
    const shifted = preActivation + 3
    return (shifted <= 0 ? 0 : shifted >= 6 ? 6 : shifted) / 6
  },
  derivative: (preActivation: number) => (preActivation <= -3 || preActivation >= 3 ? 0 : 1 / 6),
  saturation: { below: 3, above: 3 },
  kinks: [-3, 3],
})
