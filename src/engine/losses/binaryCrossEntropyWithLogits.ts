import { softplus } from '../math/softplus.ts'
import { defineLoss } from './defineLoss.ts'
import { probabilityGradient } from './probabilityGradient.ts'
import { scaledDifference } from './scaledDifference.ts'

/**
 * C = 1/(N·K) Σₙ Σₖ ln(1 + eˢ) − t·s: binary cross-entropy from logits s, exact where z = σ(s)
 * has rounded to 0 or 1.
 *
 * Fused with the sigmoid: ∂C/∂s = (σ(s) − t)/(N·K).
 */
export const binaryCrossEntropyWithLogits = defineLoss({
  id: 'binaryCrossEntropyWithLogits',
  label: '이진 크로스 엔트로피(로짓)',
  tex: '\\tfrac1{NK}\\sum_n\\sum_k \\left(\\ln(1 + e^{s}) - t\\,s\\right)',
  pytorch: 'torch.nn.BCEWithLogitsLoss()',
  oracleName: 'bce_logits_mean',
  output: 'sigmoid',
  value({ samples, outputs, preActivations, targets }) {
    const count = samples * outputs
    let sum = 0
    for (let index = 0; index < count; index++) {
      const logit = preActivations[index] as number
      sum += softplus(logit) - (targets[index] as number) * logit
    }
    return sum / count
  },
  gradient: (batch, signal) => scaledDifference(batch, batch.samples * batch.outputs, signal),
  activationGradient: probabilityGradient,
})
