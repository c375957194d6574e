import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  entropy,
  logSoftmax,
  logSumExp,
  softmax,
  softmaxJacobian,
  softmaxSlice,
} from '../../src/engine/softmax.ts'
import oracle from '../oracle/softmax.json' with { type: 'json' }

interface RowCase {
  readonly id: string
  readonly logits: readonly number[]
  readonly temperature: number
  readonly expected: {
    readonly p: readonly number[]
    readonly sum: number
    readonly log_p?: readonly number[]
    readonly logsumexp?: number
    readonly entropy_nats?: number
    readonly jacobian_dp_dlogits?: readonly (readonly number[])[]
  }
}

const rowCases = oracle.cases.filter((testCase) => 'p' in testCase.expected) as readonly RowCase[]

function expectNear(got: ArrayLike<number>, want: readonly number[], atol = 1e-12) {
  expect(got.length).toBe(want.length)
  for (const [index, expected] of want.entries()) {
    const error = Math.abs((got[index] ?? NaN) - expected)
    expect(error, `value ${index}`).toBeLessThanOrEqual(atol + 1e-9 * Math.abs(expected))
  }
}

test('PyTorch was asked about at least 25 rows of logits', () => {
  expect(rowCases.length).toBeGreaterThanOrEqual(25)
})

describe.each(rowCases)('$id', ({ logits, temperature, expected }) => {
  const row = Float64Array.from(logits)

  test('agrees with PyTorch', () => {
    const probabilities = softmax(row, temperature)
    expectNear(probabilities, expected.p)
    if (expected.log_p) expectNear(logSoftmax(row, temperature), expected.log_p, 1e-10)
    if (expected.logsumexp !== undefined) {
      expectNear([logSumExp(row, temperature)], [expected.logsumexp])
    }
    if (expected.entropy_nats !== undefined) {
      expectNear([entropy(probabilities)], [expected.entropy_nats])
    }
    if (expected.jacobian_dp_dlogits) {
      expectNear(softmaxJacobian(probabilities, temperature), expected.jacobian_dp_dlogits.flat())
    }
  })
})

const anyLogits = fc
  .array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 12 })
  .map((logits) => Float64Array.from(logits))

describe('softmax', () => {
  test('sums to 1 and keeps the order of the logits', () => {
    fc.assert(
      fc.property(anyLogits, (logits) => {
        const probabilities = softmax(logits)
        expect(probabilities.reduce((sum, probability) => sum + probability)).toBeCloseTo(1, 14)
        for (let index = 1; index < logits.length; index++) {
          const rise = (logits[index] ?? NaN) - (logits[index - 1] ?? NaN)
          const change = (probabilities[index] ?? NaN) - (probabilities[index - 1] ?? NaN)
          expect(rise * change).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  test('does not notice a number added to every logit (a power of two, so that nothing rounds)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 1 }), (logits) => {
        const row = Float64Array.from(logits)
        expect(softmax(row.map((logit) => logit + 1024))).toEqual(softmax(row))
      }),
    )
  })

  test('overflow: logits of ±1e308 give 0 and 1, equal ones a tie', () => {
    expect([...softmax(Float64Array.of(1e308, -1e308))]).toEqual([1, 0])
    expect([...softmax(Float64Array.of(1e308, 1e308))]).toEqual([0.5, 0.5])
    expect(logSumExp(Float64Array.of(-1e308, -1e308))).toBe(-1e308)
  })

  test('NaN among the logits gives NaN for every class', () => {
    for (const probability of softmax(Float64Array.of(1, NaN, 2))) expect(probability).toBeNaN()
  })

  test('may write over its own logits, one row of many', () => {
    const rows = Float64Array.of(9, 9, 1, 2, 3, 9)
    softmaxSlice(rows, 2, 3, 1, rows)
    expect([...rows]).toEqual([9, 9, ...softmax(Float64Array.of(1, 2, 3)), 9])
  })

  test('a low temperature sharpens, a high one levels', () => {
    const logits = Float64Array.of(1, 2, 3)
    const entropies = [0.1, 0.5, 1, 2, 10, 100].map((temperature) =>
      entropy(softmax(logits, temperature)),
    )
    expect(entropies).toEqual(entropies.toSorted((left, right) => left - right))
    expect(entropies.at(-1)).toBeCloseTo(Math.log(3), 3)
  })
})

test('the Jacobian is the numerical derivative, and its rows sum to 0', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 6 }),
      fc.double({ min: 0.5, max: 3, noNaN: true }),
      (values, temperature) => {
        const logits = Float64Array.from(values)
        const count = logits.length
        const jacobian = softmaxJacobian(softmax(logits, temperature), temperature)
        const step = 1e-6
        for (let column = 0; column < count; column++) {
          const moved = (by: number) =>
            softmax(
              logits.map((logit, index) => (index === column ? logit + by : logit)),
              temperature,
            )
          const above = moved(step)
          const below = moved(-step)
          let rowSum = 0
          for (let row = 0; row < count; row++) {
            const slope = ((above[row] ?? NaN) - (below[row] ?? NaN)) / (2 * step)
            expect(Math.abs((jacobian[row * count + column] ?? NaN) - slope)).toBeLessThan(1e-8)
            rowSum += jacobian[column * count + row] ?? NaN
          }
          expect(Math.abs(rowSum)).toBeLessThan(1e-14)
        }
      },
    ),
    { numRuns: 50 },
  )
})
