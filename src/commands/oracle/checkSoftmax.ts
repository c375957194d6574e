import { softmaxCrossEntropy } from '../../engine/losses/softmaxCrossEntropy.ts'
import { entropy, logSoftmax, logSumExp, softmax, softmaxJacobian } from '../../engine/softmax.ts'
import { softmaxSteps } from '../../engine/softmaxSteps.ts'
import type { Precision, SoftmaxMethod } from '../../engine/softmaxSteps.ts'
import type { CaseFields } from './CaseFields.ts'
import type { Comparison, Tolerance } from './Comparison.ts'
import { flatten } from './NumberTree.ts'
import { OracleProblem } from './OracleProblem.ts'

/** A few units in the last place of float32, down to its subnormal numbers. */
const FLOAT32: Tolerance = { absolute: 1e-44, relative: 1e-6 }

/** softmax and everything made of it, or, where a class is named, softmax applied twice. */
export function checkSoftmax(fields: CaseFields, comparison: Comparison): void {
  const logits = flatten(fields.list('logits'))
  if (fields.has('class')) checkDoubleSoftmax(fields, logits, comparison)
  else checkOneSoftmax(fields, logits, comparison)
}

function checkOneSoftmax(fields: CaseFields, logits: Float64Array, comparison: Comparison): void {
  const temperature = fields.has('temperature') ? fields.number('temperature') : 1
  const expected = fields.fields('expected')
  const scaled = logits.map((logit) => logit / temperature)
  const classes = [...logits.keys()]
  const probabilities = softmax(logits, temperature)
  const asComputed = (precision: Precision, method: SoftmaxMethod) =>
    softmaxSteps(logits, temperature, precision, method).probabilities
  comparison.compareFields(expected, {
    p: () => probabilities,
    log_p: () => logSoftmax(logits, temperature),
    logsumexp: () => logSumExp(logits, temperature),
    sum: () => probabilities.reduce((sum, probability) => sum + probability, 0),
    argmax: () => probabilities.indexOf(Math.max(...probabilities)),
    entropy_nats: () => entropy(probabilities),
    ce_if_class_is_k: () => classes.map((index) => crossEntropy(scaled, index).loss),
    float64_naive_exp_over_sum: () => asComputed('float64', 'naive'),
  })
  const gradients: Readonly<Record<string, () => Float64Array | readonly Float64Array[]>> = {
    dce_dlogits_if_class_is_k: () =>
      classes.map((index) => crossEntropy(scaled, index).gradient.map((g) => g / temperature)),
    jacobian_dp_dlogits: () => softmaxJacobian(probabilities, temperature),
  }
  for (const [name, actual] of Object.entries(gradients)) {
    if (expected.has(name)) comparison.compareGradient(name, actual(), expected.numbers(name))
  }
  const inSingle: Readonly<Record<string, () => Float64Array>> = {
    float32_naive_exp_over_sum: () => asComputed('float32', 'naive'),
    float32_torch_softmax: () => asComputed('float32', 'shifted'),
  }
  for (const [name, actual] of Object.entries(inSingle)) {
    if (expected.has(name)) {
      comparison.compare(name, actual(), expected.numbers(name), FLOAT32)
    }
  }
}

/** Cross-entropy fed with probabilities by mistake, beside the right one. */
function checkDoubleSoftmax(
  fields: CaseFields,
  logits: Float64Array,
  comparison: Comparison,
): void {
  const target = fields.integer('class', 0)
  if (target >= logits.length) throw new OracleProblem(`class: 로짓이 ${logits.length}개예요.`)
  const probabilities = softmax(logits)
  const right = crossEntropy(logits, target)
  const wrong = crossEntropy(probabilities, target)
  const expected = fields.fields('expected')
  comparison.compareFields(expected, {
    loss_from_logits: () => right.loss,
    loss_double_softmax: () => wrong.loss,
    softmax: () => probabilities,
    softmax_of_softmax: () => softmax(probabilities),
  })
  const gradients: Readonly<Record<string, () => Float64Array>> = {
    grad_from_logits: () => right.gradient,
    grad_double_softmax: () => product(softmaxJacobian(probabilities), wrong.gradient),
  }
  for (const [name, actual] of Object.entries(gradients)) {
    if (expected.has(name)) comparison.compareGradient(name, actual(), expected.numbers(name))
  }
}

/** C and ∂C/∂a of one example by the engine's loss. */
function crossEntropy(logits: Float64Array, target: number) {
  const batch = {
    samples: 1,
    outputs: logits.length,
    preActivations: logits,
    activations: softmax(logits),
    targets: logits.map((_, index) => (index === target ? 1 : 0)),
  }
  const gradient = new Float64Array(logits.length)
  softmaxCrossEntropy.gradient(batch, gradient)
  return { loss: softmaxCrossEntropy.value(batch), gradient }
}

/** Square matrix (row-major) times vector. */
function product(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length
  return vector.map((_, row) =>
    vector.reduce((sum, value, column) => sum + (matrix[row * size + column] ?? NaN) * value, 0),
  )
}
