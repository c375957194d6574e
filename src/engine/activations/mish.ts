import { exp } from '../math/exp.ts'
import { defineActivation } from './defineActivation.ts'

/**
 * f(s) = s·tanh(softplus(s)). With w = eˢ, tanh(softplus(s)) = w(w + 2)/(w(w + 2) + 2): one
 * exponential, written with e^(−|s|) on either side so that nothing overflows.
 * f′(s) = t + s(1 − t²)σ(s), t = tanh(softplus(s)). Misra, BMVC 2020.
 */
export const mish = defineActivation({
  id: 'mish',
  label: 'Mish',
  spoken: '미시',
  value(preActivation: number) {
    const decay = exp(-Math.abs(preActivation))
    const numerator = preActivation < 0 ? decay * (decay + 2) : 1 + 2 * decay
    const rest = preActivation < 0 ? 2 : 2 * decay * decay
    return preActivation * (numerator / (numerator + rest))
  },
  derivative(preActivation: number) {
    const decay = exp(-Math.abs(preActivation))
    const numerator = preActivation < 0 ? decay * (decay + 2) : 1 + 2 * decay
    const rest = preActivation < 0 ? 2 : 2 * decay * decay
    const denominator = numerator + rest
    const gate = numerator / denominator
    const gateSlope = (rest / denominator) * (1 + gate)
    const sigmoid = (preActivation < 0 ? decay : 1) / (1 + decay)
    return gate + preActivation * (gateSlope * sigmoid)
  },
  saturation: { below: 6.888, above: null },
  kinks: [],
})
