import { defineLoss } from './defineLoss.ts'
import { scaledDifference } from './scaledDifference.ts'
import { softmaxNegativeLogLikelihood } from './softmaxNegativeLogLikelihood.ts'
import { targetOverProbability } from './targetOverProbability.ts'

/**
 * C = −Σₙ Σₖ t·ln softmax(s)ₖ from logits, not divided by the batch size.
 *
 * Fused with softmax: ∂C/∂s = softmax(s) − t.
 */
export const softmaxCrossEntropySum = defineLoss({
  id: 'softmaxCrossEntropySum',
  label: '교차 엔트로피(합)',
  output: 'softmax',
  value: softmaxNegativeLogLikelihood,
  ...scaledDifference(() => 1),
  activationGradient: (batch, gradient) => targetOverProbability(batch, 1, gradient),
})
