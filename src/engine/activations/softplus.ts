import { sigmoid } from '../math/sigmoid.ts'
import { softplus as softplusOf } from '../math/softplus.ts'
import { defineActivation } from './defineActivation.ts'

/**
 * f(s) = ln(1 + eˢ), a smooth ReLU; f′(s) = σ(s). PyTorch switches to the identity above 20 and is
 * off by up to 2·10⁻⁹ there; this one does not. Dugas et al., NIPS 2000.
 */
export const softplus = defineActivation({
  id: 'softplus',
  label: 'softplus',
  spoken: '소프트플러스',
  value: softplusOf,
  derivative: (preActivation: number) => sigmoid(preActivation),
  saturation: { below: 5.293, above: null },
  kinks: [],
})
