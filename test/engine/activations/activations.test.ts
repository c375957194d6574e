import fc from 'fast-check'
import { oracleNameOf } from '../../../src/commands/oracle/engineNames.ts'
import { describe, expect, test } from 'vitest'
import { activationIds, activations } from '../../../src/engine/activations/index.ts'
import oracle from '../../oracle/activations.json' with { type: 'json' }

const { atol } = oracle.tolerance
const everyActivation = activationIds.map((id) => activations[id])
const slope = (activation: (typeof everyActivation)[number], preActivation: number) =>
  activation.derivative(preActivation, activation.value(preActivation))

test('the registry has exactly the functions PyTorch was asked about, each under its own id', () => {
  const named = everyActivation.map((activation) => oracleNameOf(activation.id)).toSorted()
  expect(named).toEqual(oracle.cases.map((testCase) => testCase.name).toSorted())
  for (const id of activationIds) expect(activations[id].id).toBe(id)
  for (const key of ['label', 'spoken'] as const) {
    expect(new Set(everyActivation.map((activation) => activation[key])).size).toBe(14)
  }
})

describe.each(everyActivation)('$id', (activation) => {
  const testCase = oracle.cases.find(({ name }) => name === oracleNameOf(activation.id))
  if (!testCase) throw new Error(`No oracle case for ${oracleNameOf(activation.id)}.`)
  const { saturation, kinks } = activation

  test('agrees with PyTorch in value and derivative', () => {
    const { z, dz_ds, derivative_at_0 } = testCase.expected
    const near = (got: number, want: number) =>
      Math.abs(got - want) <= atol + testCase.rtol * Math.abs(want)
    for (const [index, preActivation] of testCase.s.entries()) {
      const value = activation.value(preActivation)
      expect(value, `f(${preActivation})`).toSatisfy((got: number) => near(got, z[index] ?? NaN))
      expect(slope(activation, preActivation), `f′(${preActivation})`).toSatisfy((got: number) =>
        near(got, dz_ds[index] ?? NaN),
      )
    }
    expect(slope(activation, 0)).toSatisfy((got: number) => near(got, derivative_at_0))
  })

  test('its derivative is the numerical derivative away from kinks', () => {
    const step = 1e-5
    fc.assert(
      fc.property(fc.double({ min: -12, max: 12, noNaN: true }), (preActivation) => {
        // At 0 the curvature of ELU and softsign jumps, which spoils the difference quotient alone.
        fc.pre([0, ...kinks].every((place) => Math.abs(preActivation - place) > 2 * step))
        const rise = activation.value(preActivation + step) - activation.value(preActivation - step)
        expect(Math.abs(slope(activation, preActivation) - rise / (2 * step))).toBeLessThan(1e-8)
      }),
    )
  })

  test('a kink is where the one-sided slopes differ, and nowhere else near 0 and ±3', () => {
    for (const place of [-3, 0, 3]) {
      const left = slope(activation, place - 1e-9)
      const right = slope(activation, place + 1e-9)
      expect(Math.abs(left - right) > 1e-3).toBe(kinks.includes(place))
    }
  })

  test('does not overflow: finite at ±800, ±1e300, ±1e308 and for the smallest numbers', () => {
    for (const size of [800, 1e300, 1e308, 5e-324, 1e-310]) {
      for (const preActivation of [size, -size]) {
        expect(activation.value(preActivation), `f(${preActivation})`).toSatisfy(Number.isFinite)
        expect(slope(activation, preActivation), `f′(${preActivation})`).toSatisfy(Number.isFinite)
      }
    }
  })

  test('NaN stays NaN instead of turning into a number', () => {
    expect(activation.value(NaN)).toBeNaN()
  })

  test('saturation: beyond the threshold f′ is below 1 % of its largest on that side, before it is not', () => {
    for (const [threshold, side] of [
      [saturation.below, -1],
      [saturation.above, 1],
    ] as const) {
      const size = (distance: number) => Math.abs(slope(activation, side * distance))
      let largest = 0
      for (let distance = 1e-6; distance < 30; distance += 0.01) {
        largest = Math.max(largest, size(distance))
      }
      if (threshold === null) {
        expect(size(1000)).toBeGreaterThan(0.01 * largest)
        continue
      }
      for (const factor of [1.001, 1.1, 1.5, 3, 100]) {
        expect(size(factor * (threshold + 1e-9))).toBeLessThanOrEqual(0.01 * largest)
      }
      if (threshold > 0) expect(size(0.999 * threshold)).toBeGreaterThan(0.01 * largest)
    }
  })
})
