import { integerPower } from '../math/integerPower.ts'
import type { OptimizerSettings } from './defineOptimizer.ts'

/**
 * m ← β₁m + (1 − β₁)g; h ← β₂h + (1 − β₂)g²;
 * p ← p − η/(1 − β₁ᵗ)·m / (√h/√(1 − β₂ᵗ) + ε), in this order of operations.
 *
 * With `coupled` weight decay g ← g + λp comes first (L2, as in Adam), without it
 * p ← p(1 − ηλ) does (as in AdamW). State: m, h.
 */
export function adamStep(
  parameters: Float64Array,
  gradients: Float64Array,
  state: readonly Float64Array[],
  step: number,
  settings: OptimizerSettings,
  coupled: boolean,
): void {
  const { learningRate, weightDecay, epsilon, betas } = settings
  const [beta1, beta2] = betas
  const means = state[0]!
  const squares = state[1]!
  const stepSize = learningRate / (1 - integerPower(beta1, step))
  const squareCorrection = Math.sqrt(1 - integerPower(beta2, step))
  const coupledDecay = coupled ? weightDecay : 0
  const shrinkage = coupled ? 1 : 1 - learningRate * weightDecay
  for (let index = 0; index < parameters.length; index++) {
    const parameter = parameters[index]! * shrinkage
    let gradient = gradients[index]!
    if (coupledDecay !== 0) gradient += coupledDecay * parameter
    const mean = beta1 * means[index]! + (1 - beta1) * gradient
    const square = beta2 * squares[index]! + (1 - beta2) * gradient * gradient
    means[index] = mean
    squares[index] = square
    const denominator = Math.sqrt(square) / squareCorrection + epsilon
    parameters[index] = parameter - (stepSize * mean) / denominator
  }
}
