import { exp } from './math/exp.ts'

/** Binary format in which every result is rounded. */
export type Precision = 'float32' | 'float64'

/**
 * `naive` takes e^a as the definition says; `shifted` subtracts the largest score first, which exact
 * arithmetic does not notice.
 */
export type SoftmaxMethod = 'naive' | 'shifted'

export interface SoftmaxSteps {
  /** a/T as the format holds it. */
  readonly scores: Float64Array
  /** What the method subtracts: the largest of `scores`, or 0. */
  readonly subtracted: number
  /** e^(score − subtracted): ∞ where it leaves the format above, 0 below. */
  readonly exponentials: Float64Array
  /** Σ of them, from 0 on, one after the other. */
  readonly sum: number
  /** exponential / sum; NaN for ∞/∞ and 0/0. */
  readonly probabilities: Float64Array
}

/**
 * softmax(a/T) one operation after the other, each rounded to the format, as a machine computes it:
 * also where that goes wrong. `softmax` is the function to compute with.
 *
 * The largest number is 3.40e38 in float32 (ln of it: 88.72) and 1.80e308 in float64 (709.78).
 * Blanchard, D. Higham and N. Higham, IMA J. Numer. Anal. 41(4), 2021, §1–2.
 */
export function softmaxSteps(
  logits: Float64Array,
  temperature: number,
  precision: Precision,
  method: SoftmaxMethod,
): SoftmaxSteps {
  const round = precision === 'float32' ? Math.fround : (value: number) => value
  const divisor = round(temperature)
  const scores = logits.map((logit) => round(round(logit) / divisor))
  const subtracted = method === 'shifted' ? scores.reduce((a, b) => Math.max(a, b), -Infinity) : 0
  const exponentials = scores.map((score) => round(exp(round(score - subtracted))))
  const sum = exponentials.reduce((total, value) => round(total + value), 0)
  const probabilities = exponentials.map((value) => round(value / sum))
  return { scores, subtracted, exponentials, sum, probabilities }
}
