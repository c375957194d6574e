import { initializers } from '../../engine/initializers/index.ts'
import type { Initializer } from '../../engine/initializers/defineInitializer.ts'
import { createRandom } from '../../engine/random.ts'
import type { CaseFields } from './CaseFields.ts'
import type { Comparison } from './Comparison.ts'
import { initializerNamed } from './engineNames.ts'
import { OracleProblem } from './OracleProblem.ts'

/** The engine draws this many times PyTorch's sample, so that its own scatter is half of that. */
const LARGER_SAMPLE = 4
/** Statistics may differ by this many standard errors. */
const STANDARD_ERRORS = 4

/**
 * Variance and bound of a rule by theory, and the engine's and PyTorch's samples beside them.
 * Samples are random, so they are compared within their standard error.
 */
export function checkInitializers(fields: CaseFields, comparison: Comparison): void {
  fields.remarks('rule', 'seed')
  const initializer = initializers[initializerNamed(fields.text('name'))]
  const [inputs, outputs] = [fields.integer('fan_in', 1), fields.integer('fan_out', 1)]
  const uniform = isUniform(fields.text('distribution'))
  const expected = fields.fields('expected')
  const size = expected.integer('torch_sample_size', 1)
  const variance = initializer.weightVariance(inputs, outputs, 1)
  const varianceError = variance * Math.sqrt((uniform ? 0.8 : 2) / size)
  const meanError = Math.sqrt(variance / size)
  const bound = Math.sqrt(3 * variance)
  const ours = sampleOf(initializer, inputs, outputs, size * LARGER_SAMPLE)

  comparison.compareFields(expected, {
    theory_variance: () => variance,
    theory_std: () => Math.sqrt(variance),
    theory_std_error_of_variance: () => varianceError,
    ...(uniform ? { theory_bound: () => bound } : {}),
  })
  const near = (name: string, value: number, middle: number, error: number) => {
    const margin = STANDARD_ERRORS * error
    comparison.compareStatistic(name, value, middle - margin, middle + margin)
  }
  const [least, most] = uniform
    ? [bound * (1 - 25 / size), bound * (1 + 1e-12)]
    : [3 * Math.sqrt(variance), 8 * Math.sqrt(variance)]
  near('engine_sample_variance', ours.variance, variance, varianceError)
  near('engine_sample_mean', ours.mean, 0, meanError)
  comparison.compareStatistic('engine_sample_max_abs', ours.largest, least, most)
  if (expected.has('torch_sample_variance')) {
    const theirs = expected.number('torch_sample_variance')
    near('torch_sample_variance', theirs, variance, varianceError)
  }
  if (expected.has('torch_sample_mean')) {
    near('torch_sample_mean', expected.number('torch_sample_mean'), 0, meanError)
  }
  if (expected.has('torch_sample_max_abs')) {
    const theirs = expected.number('torch_sample_max_abs')
    comparison.compareStatistic('torch_sample_max_abs', theirs, least, most)
  }
}

function isUniform(distribution: string): boolean {
  if (distribution === 'uniform') return true
  if (distribution === 'normal') return false
  throw new OracleProblem(`distribution: '${distribution}'은(는) 몰라요. uniform, normal만 알아요.`)
}

/** Mean, variance and largest size of at least `size` weights the engine draws, layer after layer. */
function sampleOf(initializer: Initializer, inputs: number, outputs: number, size: number) {
  const random = createRandom(1)
  const layer = {
    inputs,
    outputs,
    weights: new Float64Array(inputs * outputs),
    biases: new Float64Array(outputs),
  }
  let [count, sum, squares, largest] = [0, 0, 0, 0]
  while (count < size) {
    initializer.fill(layer, random, 1)
    for (const weight of layer.weights) {
      sum += weight
      squares += weight * weight
      largest = Math.max(largest, Math.abs(weight))
    }
    count += layer.weights.length
  }
  const mean = sum / count
  return { mean, variance: squares / count - mean * mean, largest }
}
