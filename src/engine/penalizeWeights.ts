import type { Numbers } from './Numbers.ts'

/** `l2`: rate/2·Σw². `l1`: rate·Σ|w|. `rate` is finite and at least 0. */
export interface WeightPenalty {
  readonly kind: 'l1' | 'l2'
  readonly rate: number
}

/**
 * ∂C/∂w ← ∂C/∂w + ∂penalty/∂w: rate·w for `l2`, rate·sign(w) for `l1`, where sign(0) = 0, PyTorch's
 * choice at the kink of |w|. Shapes: both arrays as long as a layer's weights, in any one order.
 */
export function penalizeWeights(
  weights: Numbers,
  gradient: Numbers,
  { kind, rate }: WeightPenalty,
): void {
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index]!
    gradient[index]! += rate * (kind === 'l2' ? weight : Math.sign(weight))
  }
}
