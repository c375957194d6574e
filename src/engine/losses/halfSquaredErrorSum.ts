import { defineLoss } from './defineLoss.ts'
import { scaledDifference } from './scaledDifference.ts'
import { squaredDifferenceSum } from './squaredDifferenceSum.ts'

/**
 * C = ½·Σₙ Σₖ (z − t)², not divided by the batch size; ∂C/∂z = z − t. PyTorch has no class for it.
 */
export const halfSquaredErrorSum = defineLoss({
  id: 'halfSquaredErrorSum',
  label: '제곱 오차의 절반(합)',
  output: 'activation',
  value: (batch) => squaredDifferenceSum(batch) / 2,
  ...scaledDifference(() => 1),
})
