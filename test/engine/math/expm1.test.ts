import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expm1 } from '../../../src/engine/math/expm1.ts'
import { ulpDistance } from './ulpDistance.ts'
import { worstAgainstReference } from './worstAgainstReference.ts'

describe('expm1', () => {
  test('is the correctly rounded value or its neighbour, also near 0 and near −1', () => {
    expect(worstAgainstReference('expm1', expm1).distance).toBeLessThanOrEqual(1)
  })

  test('lies within 3 ulp of the platform', () => {
    fc.assert(
      fc.property(fc.double({ min: -60, max: 700, noNaN: true }), (x) => {
        expect(ulpDistance(expm1(x), Math.expm1(x))).toBeLessThanOrEqual(3)
      }),
      { numRuns: 2000 },
    )
  })

  test('keeps the smallest arguments, reaches −1 and ∞, passes NaN on', () => {
    expect(expm1(5e-324)).toBe(5e-324)
    expect(expm1(-1e-300)).toBe(-1e-300)
    expect(expm1(0)).toBe(0)
    expect(expm1(-800)).toBe(-1)
    expect(expm1(-Infinity)).toBe(-1)
    expect(expm1(800)).toBe(Infinity)
    expect(expm1(NaN)).toBeNaN()
  })
})
