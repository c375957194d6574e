import { sigmoid } from '../math/sigmoid.ts'
import { defineActivation } from './defineActivation.ts'

/**
 * f(s) = s·σ(s), also called swish; f′(s) = σ(s)(1 + s(1 − σ(s))), with 1 − σ(s) = σ(−s).
 * Elfwing, Uchibe and Doya, Neural Networks 107, 2018; Ramachandran, Zoph and Le,
 * arXiv:1710.05941.
 */
export const silu = defineActivation({
  id: 'silu',
  label: 'SiLU',
  spoken: '실루',
  value: (preActivation: number) => preActivation * sigmoid(preActivation),
  derivative(preActivation: number) {
    const gate = sigmoid(preActivation)
    return gate * (1 + preActivation * (1 - gate))
  },
  saturation: { below: 7.106, above: null },
  kinks: [],
})
