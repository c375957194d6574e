import { defineLoss } from './defineLoss.ts'
import { scaledDifference } from './scaledDifference.ts'
import { squaredDifferenceSum } from './squaredDifferenceSum.ts'

/**
 * C = 1/(N·K) Σₙ Σₖ (z − t)², the mean over samples and outputs without a ½;
 * ∂C/∂z = 2(z − t)/(N·K).
 */
export const meanSquaredError = defineLoss({
  id: 'meanSquaredError',
  label: '평균 제곱 오차',
  output: 'activation',
  value: (batch) => squaredDifferenceSum(batch) / (batch.samples * batch.outputs),
  ...scaledDifference((samples, outputs) => (samples * outputs) / 2),
})
