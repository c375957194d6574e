import { integerPower } from '../math/integerPower.ts'
import type { Numbers } from '../Numbers.ts'
import type { OptimizerSettings } from './defineOptimizer.ts'

/** What is the same for every parameter of a step. */
export function adamFactors(step: number, settings: OptimizerSettings, coupled: boolean) {
  const { learningRate, weightDecay, betas } = settings
  const [beta1, beta2] = betas
  return {
    /** η/(1 − β₁ᵗ) */
    stepSize: learningRate / (1 - integerPower(beta1, step)),
    /** √(1 − β₂ᵗ) */
    rootCorrection: Math.sqrt(1 - integerPower(beta2, step)),
    /** λ of L2, which is added to the gradient */
    coupledDecay: coupled ? weightDecay : 0,
    /** 1 − ηλ of decoupled decay, which scales the parameter */
    shrinkage: coupled ? 1 : 1 - learningRate * weightDecay,
  }
}

/**
 * m ← β₁m + (1 − β₁)g; h ← β₂h + (1 − β₂)g²;
 * p ← p − η/(1 − β₁ᵗ)·m / (√h/√(1 − β₂ᵗ) + ε), in this order of operations.
 *
 * With `coupled` weight decay g ← g + λp comes first (L2, as in Adam), without it
 * p ← p(1 − ηλ) does (as in AdamW). State: m, h.
 */
export function adamStep(
  parameters: Numbers,
  gradients: Numbers,
  state: readonly Numbers[],
  step: number,
  settings: OptimizerSettings,
  coupled: boolean,
): void {
  const { epsilon, betas } = settings
  const [beta1, beta2] = betas
  const means = state[0]!
  const squares = state[1]!
  const { stepSize, rootCorrection, coupledDecay, shrinkage } = adamFactors(step, settings, coupled)
  for (let index = 0; index < parameters.length; index++) {
    const parameter = parameters[index]! * shrinkage
    let gradient = gradients[index]!
    if (coupledDecay !== 0) gradient += coupledDecay * parameter
    const mean = beta1 * means[index]! + (1 - beta1) * gradient
    const square = beta2 * squares[index]! + (1 - beta2) * gradient * gradient
    means[index] = mean
    squares[index] = square
    const denominator = Math.sqrt(square) / rootCorrection + epsilon
    parameters[index] = parameter - (stepSize * mean) / denominator
  }
}
