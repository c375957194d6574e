import { defineLoss } from './defineLoss.ts'
import { scaledDifference } from './scaledDifference.ts'
import { softmaxNegativeLogLikelihood } from './softmaxNegativeLogLikelihood.ts'
import { targetOverProbability } from './targetOverProbability.ts'

/**
 * C = −1/N Σₙ Σₖ t·ln softmax(s)ₖ from logits: the mean over samples.
 *
 * Fused with softmax: ∂C/∂s = (softmax(s) − t)/N.
 */
export const softmaxCrossEntropy = defineLoss({
  id: 'softmaxCrossEntropy',
  label: '교차 엔트로피',
  output: 'softmax',
  value: (batch) => softmaxNegativeLogLikelihood(batch) / batch.samples,
  ...scaledDifference((samples) => samples),
  activationGradient: (batch, gradient) => targetOverProbability(batch, batch.samples, gradient),
})
