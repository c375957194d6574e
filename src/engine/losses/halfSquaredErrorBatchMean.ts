import { defineLoss } from './defineLoss.ts'
import { scaledDifference } from './scaledDifference.ts'
import { squaredDifferenceSum } from './squaredDifferenceSum.ts'

/**
 * C = 1/N Σₙ ½·Σₖ (z − t)²: mean over samples, sum over outputs; ∂C/∂z = (z − t)/N. PyTorch has no
 * class for it.
 */
export const halfSquaredErrorBatchMean = defineLoss({
  id: 'halfSquaredErrorBatchMean',
  label: '제곱 오차의 절반(데이터 평균)',
  output: 'activation',
  value: (batch) => squaredDifferenceSum(batch) / (2 * batch.samples),
  ...scaledDifference((samples) => samples),
})
