import { exp } from './math/exp.ts'
import { log } from './math/log.ts'

/**
 * Softmax of a row of logits a at temperature T: pₖ = e^(aₖ/T) / Σⱼ e^(aⱼ/T), and what follows from
 * it. The largest logit is subtracted first: exact arithmetic does not notice, and nothing
 * overflows (Goodfellow, Bengio and Courville, Deep Learning, 2016, §4.1).
 *
 * Sums start at 0 and add k = 0, 1, 2, … one after the other. NaN or +∞ among the logits gives NaN.
 */

/** max aₖ of the `count` logits from `offset` on. */
export function largestLogit(logits: Float64Array, offset: number, count: number): number {
  let largest = -Infinity
  for (let index = offset; index < offset + count; index++) {
    largest = Math.max(largest, logits[index]!)
  }
  return largest
}

/** Σₖ e^((aₖ − largest)/T) of the `count` logits from `offset` on: between 1 and `count`. */
export function shiftedExponentialSum(
  logits: Float64Array,
  offset: number,
  count: number,
  largest: number,
  temperature: number,
): number {
  let sum = 0
  for (let index = offset; index < offset + count; index++) {
    sum += exp((logits[index]! - largest) / temperature)
  }
  return sum
}

/**
 * Writes softmax(a/T) of the `count` logits from `offset` on to the same places of `probabilities`
 * (which may be the same array).
 */
export function softmaxSlice(
  logits: Float64Array,
  offset: number,
  count: number,
  temperature: number,
  probabilities: Float64Array,
): void {
  const largest = largestLogit(logits, offset, count)
  const end = offset + count
  let sum = 0
  for (let index = offset; index < end; index++) {
    const weight = exp((logits[index]! - largest) / temperature)
    probabilities[index] = weight
    sum += weight
  }
  for (let index = offset; index < end; index++) probabilities[index]! /= sum
}

/** softmax(a/T) as a new array. */
export function softmax(logits: Float64Array, temperature = 1): Float64Array {
  const probabilities = new Float64Array(logits.length)
  softmaxSlice(logits, 0, logits.length, temperature, probabilities)
  return probabilities
}

/** ln Σₖ e^(aₖ/T): a smooth maximum of a/T. */
export function logSumExp(logits: Float64Array, temperature = 1): number {
  const count = logits.length
  const largest = largestLogit(logits, 0, count)
  return largest / temperature + log(shiftedExponentialSum(logits, 0, count, largest, temperature))
}

/** ln softmax(a/T), finite also where the probability itself rounds to 0. */
export function logSoftmax(logits: Float64Array, temperature = 1): Float64Array {
  const count = logits.length
  const largest = largestLogit(logits, 0, count)
  const logSum = log(shiftedExponentialSum(logits, 0, count, largest, temperature))
  return logits.map((logit) => (logit - largest) / temperature - logSum)
}

/** ∂pᵢ/∂aⱼ = pᵢ(δᵢⱼ − pⱼ)/T, [K × K] row-major (it is symmetric; every row sums to 0). */
export function softmaxJacobian(probabilities: Float64Array, temperature = 1): Float64Array {
  const count = probabilities.length
  const jacobian = new Float64Array(count * count)
  for (let row = 0; row < count; row++) {
    const probability = probabilities[row]!
    for (let column = 0; column < count; column++) {
      const identity = row === column ? 1 : 0
      jacobian[row * count + column] =
        (probability * (identity - probabilities[column]!)) / temperature
    }
  }
  return jacobian
}

/** H = −Σₖ pₖ ln pₖ in nats, 0 … ln K; a probability of 0 adds nothing. */
export function entropy(probabilities: Float64Array): number {
  let sum = 0
  for (const probability of probabilities) {
    if (probability !== 0) sum -= probability * log(probability)
  }
  return sum
}
