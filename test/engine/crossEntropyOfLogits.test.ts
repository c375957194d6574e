import { describe, expect, test } from 'vitest'
import {
  crossEntropyOfLogits,
  crossEntropyOfProbabilities,
} from '../../src/engine/crossEntropyOfLogits.ts'
import type { LossAndGradient } from '../../src/engine/crossEntropyOfLogits.ts'
import { numericalDerivative } from '../../src/engine/scalar-graph/numericalDerivative.ts'
import oracle from '../oracle/softmax.json' with { type: 'json' }

interface DoubleCase {
  readonly id: string
  readonly logits: readonly number[]
  readonly class: number
  readonly expected: {
    readonly loss_from_logits: number
    readonly grad_from_logits: readonly number[]
    readonly loss_double_softmax: number
    readonly grad_double_softmax: readonly number[]
  }
}

const cases = oracle.cases.filter(
  ({ expected }) => 'loss_double_softmax' in expected,
) as unknown as readonly DoubleCase[]

function expectNear(
  { loss, gradient }: LossAndGradient,
  wanted: number,
  slopes: readonly number[],
) {
  expect(loss).toBeCloseTo(wanted, 10)
  for (const [index, slope] of slopes.entries()) {
    expect(Math.abs((gradient[index] ?? NaN) - slope)).toBeLessThan(1e-12 + 1e-6 * Math.abs(slope))
  }
}

test('PyTorch was asked about softmax applied twice', () => {
  expect(cases.length).toBeGreaterThanOrEqual(3)
})

describe.each(cases)('$id', ({ logits, class: target, expected }) => {
  const row = Float64Array.from(logits)
  test('agrees with PyTorch, once and twice', () => {
    expectNear(
      crossEntropyOfLogits(row, target),
      expected.loss_from_logits,
      expected.grad_from_logits,
    )
    expectNear(
      crossEntropyOfProbabilities(row, target),
      expected.loss_double_softmax,
      expected.grad_double_softmax,
    )
  })
})

describe.each([
  ['once', crossEntropyOfLogits],
  ['twice', crossEntropyOfProbabilities],
] as const)('the gradient of softmax applied %s', (_, compute) => {
  test('is the numerical derivative', () => {
    const logits = Float64Array.of(1.3, -0.4, 2.2, 0)
    const { gradient } = compute(logits, 2)
    logits.forEach((score, index) => {
      const lossAt = (moved: number) =>
        compute(
          logits.map((old, at) => (at === index ? moved : old)),
          2,
        ).loss
      expect(gradient[index]).toBeCloseTo(numericalDerivative(lossAt, score).value, 8)
    })
  })
})

describe('softmax applied twice', () => {
  test('cannot go below ln(1 + (K − 1)/e), however sure and right', () => {
    for (const [classes, floor] of [
      [2, 0.3133],
      [3, 0.5514],
      [10, 1.4612],
    ] as const) {
      const logits = new Float64Array(classes)
      logits[0] = 60
      expect(crossEntropyOfProbabilities(logits, 0).loss).toBeCloseTo(floor, 4)
      expect(crossEntropyOfLogits(logits, 0).loss).toBeLessThan(1e-20)
    }
  })

  test('vanishing: sure but wrong by 10, 20, 40 leaves 1e-4, 5e-9, less than 1e-16', () => {
    const norm = (margin: number) =>
      Math.hypot(...crossEntropyOfProbabilities(Float64Array.of(margin, 0, 0), 1).gradient)
    expect(norm(10)).toBeCloseTo(1.0e-4, 5)
    expect(norm(20) / 4.6e-9).toBeCloseTo(1, 1)
    expect(norm(40)).toBeLessThan(1e-16)
  })
})
