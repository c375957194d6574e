import { log } from '../math/log.ts'
import { defineLoss } from './defineLoss.ts'
import { probabilityGradient } from './probabilityGradient.ts'
import { scaledDifference } from './scaledDifference.ts'

/** PyTorch's `BCELoss` cuts each logarithm off here, so that z = 0 or 1 stays finite. */
const SMALLEST_LOG = -100

/**
 * C = −1/(N·K) Σₙ Σₖ t·ln z + (1 − t)·ln(1 − z) from probabilities z = σ(s).
 *
 * Fused with the sigmoid: ∂C/∂s = (z − t)/(N·K).
 */
export const binaryCrossEntropy = defineLoss({
  id: 'binaryCrossEntropy',
  label: '이진 교차 엔트로피',
  output: 'sigmoid',
  value({ samples, outputs, activations, targets }) {
    const count = samples * outputs
    let sum = 0
    for (let index = 0; index < count; index++) {
      const probability = activations[index]!
      const target = targets[index]!
      sum -=
        target * Math.max(log(probability), SMALLEST_LOG) +
        (1 - target) * Math.max(log(1 - probability), SMALLEST_LOG)
    }
    return sum / count
  },
  ...scaledDifference((samples, outputs) => samples * outputs),
  activationGradient: probabilityGradient,
})
