import { exp } from '../math/exp.ts'
import { expm1 } from '../math/expm1.ts'
import { defineActivation } from './defineActivation.ts'

const SCALE = 1.0507009873554805
const SCALE_ALPHA = 1.7580993408473766

/**
 * f(s) = λ·s for s > 0, else λα(eˢ − 1); f′(s) = λ for s > 0, else λα·eˢ, with λ = 1.0507… and
 * α = 1.6732…, which give activations of mean 0 and variance 1 that stay so from layer to layer.
 * At the kink 0 PyTorch chooses λα. Klambauer et al., NeurIPS 2017.
 */
export const selu = defineActivation({
  id: 'selu',
  label: 'SELU',
  spoken: '셀루',
  value: (preActivation: number) =>
    preActivation > 0 ? SCALE * preActivation : SCALE_ALPHA * expm1(preActivation),
  derivative: (preActivation: number) =>
    preActivation > 0 ? SCALE : SCALE_ALPHA * exp(preActivation),
  saturation: { below: 4.605, above: null },
  kinks: [0],
})
