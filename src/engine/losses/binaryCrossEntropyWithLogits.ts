import { exp } from '../math/exp.ts'
import { log1p } from '../math/log1p.ts'
import { defineLoss } from './defineLoss.ts'
import { probabilityGradient } from './probabilityGradient.ts'
import { scaledDifference } from './scaledDifference.ts'

/**
 * C = 1/(N·K) Σₙ Σₖ ln(1 + eˢ) − t·s: binary cross-entropy from logits s, right also where z = σ(s)
 * has rounded to 0 or 1. Summed as (max(s, 0) − t·s) + ln(1 + e^(−|s|)), so that a small loss at a
 * large logit does not drown.
 *
 * Fused with the sigmoid: ∂C/∂s = (σ(s) − t)/(N·K).
 */
export const binaryCrossEntropyWithLogits = defineLoss({
  id: 'binaryCrossEntropyWithLogits',
  label: '이진 교차 엔트로피(로짓)',
  output: 'sigmoid',
  value({ samples, outputs, preActivations, targets }) {
    const count = samples * outputs
    let sum = 0
    for (let index = 0; index < count; index++) {
      const logit = preActivations[index]!
      sum += Math.max(logit, 0) - targets[index]! * logit + log1p(exp(-Math.abs(logit)))
    }
    return sum / count
  },
  ...scaledDifference((samples, outputs) => samples * outputs),
  activationGradient: probabilityGradient,
})
