import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exp } from '../../../src/engine/math/exp.ts'
import { ulpDistance } from './ulpDistance.ts'
import { worstAgainstReference } from './worstAgainstReference.ts'

describe('exp', () => {
  test('is the correctly rounded value or its neighbour, also where the result is subnormal', () => {
    expect(worstAgainstReference('exp', exp).distance).toBeLessThanOrEqual(1)
  })

  test('lies within 2 ulp of the platform over the whole range', () => {
    fc.assert(
      fc.property(fc.double({ min: -745, max: 709, noNaN: true }), (x) => {
        expect(ulpDistance(exp(x), Math.exp(x))).toBeLessThanOrEqual(2)
      }),
      { numRuns: 2000 },
    )
  })

  test('never decreases from one double to a larger one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -750, max: 712, noNaN: true }),
        fc.double({ min: 1e-12, max: 1, noNaN: true }),
        (x, gap) => {
          expect(exp(x + gap)).toBeGreaterThanOrEqual(exp(x))
        },
      ),
    )
  })

  test('overflows to ∞ at the first double beyond the range, and underflows to 0', () => {
    expect(exp(709.782712893384)).toBeLessThan(Infinity)
    expect(exp(709.7827128933841)).toBe(Infinity)
    expect(exp(800)).toBe(Infinity)
    expect(exp(1e308)).toBe(Infinity)
    expect(exp(Infinity)).toBe(Infinity)
    expect(exp(-745.1332191019411)).toBe(5e-324)
    expect(exp(-745.1332191019412)).toBe(0)
    expect(exp(-800)).toBe(0)
    expect(exp(-1e308)).toBe(0)
    expect(exp(-Infinity)).toBe(0)
  })

  test('is exactly 1 at ±0 and passes NaN on', () => {
    expect(exp(0)).toBe(1)
    expect(exp(-0)).toBe(1)
    expect(exp(NaN)).toBeNaN()
  })
})
