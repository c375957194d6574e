import { exp } from '../math/exp.ts'
import { normalDistribution } from '../math/normalDistribution.ts'
import { defineActivation } from './defineActivation.ts'

/** φ(0) = 1/√(2π) */
const DENSITY_AT_ZERO = 0.3989422804014327

/**
 * f(s) = s·Φ(s) with the standard normal distribution Φ(s) = ½ erfc(−s/√2);
 * f′(s) = Φ(s) + s·φ(s), φ(s) = e^(−s²/2)/√(2π).
 * Hendrycks and Gimpel, arXiv:1606.08415.
 */
export const gelu = defineActivation({
  id: 'gelu',
  label: 'GELU',
  spoken: '겔루',
  value: (preActivation: number) => preActivation * normalDistribution(preActivation),
  derivative(preActivation: number, output: number) {
    // Φ(s) = f(s)/s; near 0, where the quotient loses its digits, Φ(s) = ½ + φ(0)·s to first order.
    const distribution =
      Math.abs(preActivation) < 1e-8
        ? 0.5 + DENSITY_AT_ZERO * preActivation
        : output / preActivation
    const density = DENSITY_AT_ZERO * exp(-0.5 * preActivation * preActivation)
    return distribution + preActivation * density
  },
  saturation: { below: 3.313, above: null },
  kinks: [],
})
