import { sigmoid } from '../math/sigmoid.ts'
import { defineActivation } from './defineActivation.ts'

/** 2√(2/π) */
const RATE = 1.5957691216057308
const CUBIC = 0.044715

/**
 * f(s) = ½ s(1 + tanh u) with u = √(2/π)(s + 0.044715 s³). Because ½(1 + tanh u) = σ(2u), it is
 * computed as s·σ(2u), which keeps its digits for s ≪ 0; f′(s) = σ + s·σ(1 − σ)·2u′.
 * Hendrycks and Gimpel, arXiv:1606.08415.
 */
export const geluTanh = defineActivation({
  id: 'geluTanh',
  label: 'GELU(tanh 근사)',
  spoken: '겔루 하이퍼볼릭 탄젠트 근사',
  value: (preActivation: number) =>
    preActivation * sigmoid(RATE * preActivation * (1 + CUBIC * preActivation * preActivation)),
  derivative(preActivation: number) {
    const square = preActivation * preActivation
    const gate = sigmoid(RATE * preActivation * (1 + CUBIC * square))
    const gateSlope = gate * (1 - gate)
    // s² may have overflowed, and 0 · ∞ is not 0.
    if (gateSlope === 0) return gate
    return gate + preActivation * gateSlope * (RATE * (1 + 3 * CUBIC * square))
  },
  saturation: { below: 3.284, above: null },
  kinks: [],
})
