import fc from 'fast-check'
import { oracleNamesOf } from '../../../src/commands/oracle/optimizerOf.ts'
import { describe, expect, test } from 'vitest'
import type {
  Optimizer,
  OptimizerSettings,
} from '../../../src/engine/optimizers/defineOptimizer.ts'
import { optimizerIds, optimizers, type OptimizerId } from '../../../src/engine/optimizers/index.ts'
import oracle from '../../oracle/optimizers.json' with { type: 'json' }

interface Hyperparameters {
  readonly lr: number
  readonly weight_decay?: number
  readonly momentum?: number
  readonly alpha?: number
  readonly betas?: readonly number[]
  readonly eps?: number
}

const everyOptimizer: readonly Optimizer[] = optimizerIds.map((id) => optimizers[id])

function settingsOf(optimizer: Optimizer, hyper: Hyperparameters): OptimizerSettings {
  const { defaults } = optimizer
  const [beta1 = defaults.betas[0], beta2 = defaults.betas[1]] = hyper.betas ?? []
  return {
    learningRate: hyper.lr,
    weightDecay: hyper.weight_decay ?? 0,
    momentum: hyper.momentum ?? 0,
    smoothing: hyper.alpha ?? defaults.smoothing,
    betas: [beta1, beta2],
    epsilon: hyper.eps ?? defaults.epsilon,
  }
}

/** Parameters after each step on the prescribed gradients. */
function run(
  optimizer: Optimizer,
  settings: OptimizerSettings,
  start: readonly number[],
  gradients: readonly (readonly number[])[],
): number[][] {
  const parameters = Float64Array.from(start)
  const state = Array.from({ length: optimizer.stateSlots }, () => new Float64Array(start.length))
  return gradients.map((gradient, index) => {
    optimizer.update(parameters, Float64Array.from(gradient), state, index + 1, settings)
    return [...parameters]
  })
}

const prescribed = oracle.cases.filter(
  (testCase): testCase is Extract<typeof testCase, { p0: unknown }> => 'p0' in testCase,
)

test('every rule PyTorch was asked about belongs to one optimizer, each under its own id', () => {
  const names = optimizerIds.flatMap(oracleNamesOf)
  expect(names.toSorted()).toEqual(Object.keys(oracle.rules).toSorted())
  for (const id of optimizerIds) expect(optimizers[id].id).toBe(id)
})

describe.each(prescribed)('$id', (testCase) => {
  test('agrees with torch.optim after every step', () => {
    const optimizer = everyOptimizer.find(({ id }) =>
      oracleNamesOf(id as OptimizerId).includes(testCase.optimizer),
    )
    if (!optimizer) throw new Error(`No optimizer for ${testCase.optimizer}.`)
    const settings = settingsOf(optimizer, testCase.hyper)
    const steps = run(optimizer, settings, testCase.p0, testCase.grads)
    for (const [step, expected] of testCase.expected.p_after_step.entries()) {
      for (const [index, parameter] of expected.entries()) {
        const error = Math.abs((steps[step]?.[index] ?? NaN) - parameter)
        expect(error, `step ${step + 1}`).toBeLessThanOrEqual(1e-12 + 1e-9 * Math.abs(parameter))
      }
    }
  })
})

describe('relations', () => {
  const values = fc.double({ min: -10, max: 10, noNaN: true })
  const runs = fc.record({
    start: fc.array(values, { minLength: 3, maxLength: 3 }),
    gradients: fc.array(fc.array(values, { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 6,
    }),
  })
  const pairs: readonly [
    string,
    Optimizer,
    Partial<OptimizerSettings>,
    Optimizer,
    Partial<OptimizerSettings>,
  ][] = [
    ['momentum with μ = 0 is SGD', optimizers.momentum, { momentum: 0 }, optimizers.sgd, {}],
    ['Nesterov with μ = 0 is SGD', optimizers.nesterov, { momentum: 0 }, optimizers.sgd, {}],
    [
      'AdamW without weight decay is Adam',
      optimizers.adamw,
      { weightDecay: 0 },
      optimizers.adam,
      {},
    ],
  ]

  test.each(pairs)('%s, bit for bit', (_title, left, leftSettings, right, rightSettings) => {
    fc.assert(
      fc.property(runs, ({ start, gradients }) => {
        const leftRun = run(
          left,
          { ...left.defaults, learningRate: 0.1, ...leftSettings },
          start,
          gradients,
        )
        const rightRun = run(
          right,
          { ...right.defaults, learningRate: 0.1, ...rightSettings },
          start,
          gradients,
        )
        expect(leftRun).toEqual(rightRun)
      }),
    )
  })

  test('coupled and decoupled weight decay differ: without a gradient Adam takes a full step, AdamW shrinks', () => {
    const settings = { ...optimizers.adam.defaults, learningRate: 0.1, weightDecay: 0.5 }
    const [[coupled = NaN] = []] = run(optimizers.adam, settings, [2], [[0]])
    const [[decoupled = NaN] = []] = run(optimizers.adamw, settings, [2], [[0]])
    expect(coupled).toBeCloseTo(1.9, 7)
    expect(decoupled).toBe(2 * (1 - 0.1 * 0.5))
  })

  test('the first step of Adam is η in the direction of the gradient, whatever its size', () => {
    for (const gradient of [1e-3, 1, 1e6]) {
      const [[parameter = NaN] = []] = run(
        optimizers.adam,
        optimizers.adam.defaults,
        [0],
        [[gradient]],
      )
      expect(parameter).toBeCloseTo(-optimizers.adam.defaults.learningRate, 6)
    }
  })

  test.each(everyOptimizer)(
    '$id: a zero gradient from rest moves nothing, a NaN gradient is not hidden',
    (optimizer) => {
      const settings = { ...optimizer.defaults, weightDecay: 0 }
      expect(run(optimizer, settings, [1.5, -2], [[0, 0]])).toEqual([[1.5, -2]])
      expect(run(optimizer, settings, [1.5], [[NaN]])).toEqual([[NaN]])
    },
  )
})
