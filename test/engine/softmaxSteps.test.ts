import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { softmax } from '../../src/engine/softmax.ts'
import { softmaxSteps } from '../../src/engine/softmaxSteps.ts'
import type { Precision, SoftmaxMethod } from '../../src/engine/softmaxSteps.ts'
import oracle from '../oracle/softmax.json' with { type: 'json' }

interface MachineCase {
  readonly id: string
  readonly logits: readonly number[]
  readonly temperature: number
  readonly expected: {
    readonly p: readonly number[]
    readonly float32_naive_exp_over_sum: readonly (number | string)[]
    readonly float32_torch_softmax: readonly number[]
    readonly float64_naive_exp_over_sum: readonly (number | string)[]
  }
}

const cases = oracle.cases.filter(
  ({ expected }) => 'float32_naive_exp_over_sum' in expected,
) as unknown as readonly MachineCase[]

const probabilitiesOf = (
  logits: readonly number[],
  precision: Precision,
  method: SoftmaxMethod,
  temperature = 1,
) => [...softmaxSteps(Float64Array.from(logits), temperature, precision, method).probabilities]

function expectNear(got: readonly number[], want: readonly (number | string)[], relative: number) {
  expect(got.length).toBe(want.length)
  for (const [index, text] of want.entries()) {
    const wanted = Number(text)
    const value = got[index] ?? Infinity
    if (Number.isNaN(wanted)) expect(value).toBeNaN()
    else expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-44 + relative * Math.abs(wanted))
  }
}

test('PyTorch was asked about at least 25 rows in float32', () => {
  expect(cases.length).toBeGreaterThanOrEqual(25)
})

describe.each(cases)('$id', ({ logits, temperature, expected }) => {
  test('fails and succeeds where PyTorch does', () => {
    const of = (precision: Precision, method: SoftmaxMethod) =>
      probabilitiesOf(logits, precision, method, temperature)
    expectNear(of('float32', 'naive'), expected.float32_naive_exp_over_sum, 1e-6)
    expectNear(of('float32', 'shifted'), expected.float32_torch_softmax, 1e-6)
    expectNear(of('float64', 'naive'), expected.float64_naive_exp_over_sum, 1e-9)
    expectNear(of('float64', 'shifted'), expected.p, 1e-9)
  })
})

describe('overflow', () => {
  test('e^88.72 is the last in float32 and e^709.78 in float64; 89 and 709.79 are infinite', () => {
    const first = (score: number, precision: Precision) =>
      softmaxSteps(Float64Array.of(score), 1, precision, 'naive').exponentials[0]
    expect(first(88.72, 'float32')).toBeCloseTo(3.39e38, -36)
    expect(first(89, 'float32')).toBe(Infinity)
    expect(first(709.78, 'float64')).toBeLessThan(Infinity)
    expect(first(709.79, 'float64')).toBe(Infinity)
  })

  test('of one class: NaN for it, 0 for the others; of the sum alone: 0 for all', () => {
    expect(probabilitiesOf([89, 0, 0], 'float32', 'naive')).toEqual([NaN, 0, 0])
    expect(probabilitiesOf([88, 88, 88], 'float32', 'naive')).toEqual([0, 0, 0])
  })

  test('underflow of all: 0/0 is NaN, and the maximum mends it', () => {
    expect(probabilitiesOf([-1000, -1001, -1002], 'float64', 'naive')).toEqual([NaN, NaN, NaN])
    expectNear(
      probabilitiesOf([-1000, -1001, -1002], 'float64', 'shifted'),
      [0.66524095577, 0.24472847105, 0.09003057317],
      1e-9,
    )
  })
})

test('float64 with the maximum subtracted is softmax, bit for bit', () => {
  const anyScore = fc.double({ min: -2000, max: 2000, noNaN: true })
  fc.assert(
    fc.property(fc.array(anyScore, { minLength: 1, maxLength: 10 }), (values) => {
      const logits = Float64Array.from(values)
      expect(softmaxSteps(logits, 1, 'float64', 'shifted').probabilities).toEqual(softmax(logits))
    }),
  )
})

test('every number of a float32 run is a float32 number', () => {
  const run = softmaxSteps(Float64Array.of(0.1, 2.3, -1.7), 0.3, 'float32', 'shifted')
  const numbers = [...run.scores, ...run.exponentials, run.sum, ...run.probabilities]
  expect(numbers.map(Math.fround)).toEqual(numbers)
})
