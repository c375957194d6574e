import { logSumExp, softmax } from './softmax.ts'

export interface LossAndGradient {
  /** C of one example, in nats. */
  readonly loss: number
  /** ∂C/∂a, one number a class. */
  readonly gradient: Float64Array
}

/** C = −ln softmax(a)_c and ∂C/∂a = y − t. */
export function crossEntropyOfLogits(logits: Float64Array, target: number): LossAndGradient {
  const gradient = softmax(logits)
  gradient[target]! -= 1
  return { loss: logSumExp(logits) - logits[target]!, gradient }
}

/**
 * The same loss fed with probabilities instead of logits, by mistake: C = −ln softmax(y)_c with
 * y = softmax(a), so ∂C/∂a_k = y_k (g_k − Σⱼ gⱼyⱼ) with g = softmax(y) − t.
 *
 * C never falls below ln(1 + (K − 1)/e), and where y is near 0 or 1 the gradient vanishes.
 */
export function crossEntropyOfProbabilities(logits: Float64Array, target: number): LossAndGradient {
  const probabilities = softmax(logits)
  const { loss, gradient } = crossEntropyOfLogits(probabilities, target)
  const mean = gradient.reduce((sum, value, index) => sum + value * probabilities[index]!, 0)
  return { loss, gradient: gradient.map((value, index) => probabilities[index]! * (value - mean)) }
}
