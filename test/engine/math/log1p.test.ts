import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { log1p } from '../../../src/engine/math/log1p.ts'
import { ulpDistance } from './ulpDistance.ts'
import { worstAgainstReference } from './worstAgainstReference.ts'

describe('log1p', () => {
  test('is the correctly rounded value or its neighbour, also far below 1', () => {
    expect(worstAgainstReference('log1p', log1p).distance).toBeLessThanOrEqual(1)
  })

  test('lies within 3 ulp of the platform', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.999, max: 1e300, noNaN: true }), (x) => {
        expect(ulpDistance(log1p(x), Math.log1p(x))).toBeLessThanOrEqual(3)
      }),
      { numRuns: 2000 },
    )
  })

  test('keeps the smallest arguments; −∞ at −1, NaN below, ∞ at ∞', () => {
    expect(log1p(5e-324)).toBe(5e-324)
    expect(log1p(1e-17)).toBe(1e-17)
    expect(log1p(-1)).toBe(-Infinity)
    expect(log1p(-2)).toBeNaN()
    expect(log1p(Infinity)).toBe(Infinity)
    expect(log1p(NaN)).toBeNaN()
  })
})
