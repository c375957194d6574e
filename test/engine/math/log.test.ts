import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { log } from '../../../src/engine/math/log.ts'
import { ulpDistance } from './ulpDistance.ts'
import { worstAgainstReference } from './worstAgainstReference.ts'

describe('log', () => {
  test('is the correctly rounded value or its neighbour, also near 1 and for subnormal arguments', () => {
    expect(worstAgainstReference('log', log).distance).toBeLessThanOrEqual(1)
  })

  test('lies within 2 ulp of the platform for every positive double', () => {
    fc.assert(
      fc.property(fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(ulpDistance(log(x), Math.log(x))).toBeLessThanOrEqual(2)
      }),
      { numRuns: 2000 },
    )
  })

  test('is exactly 0 at 1, −∞ at ±0, ∞ at ∞ and NaN below 0', () => {
    expect(log(1)).toBe(0)
    expect(log(0)).toBe(-Infinity)
    expect(log(-0)).toBe(-Infinity)
    expect(log(Infinity)).toBe(Infinity)
    expect(log(-1)).toBeNaN()
    expect(log(-Infinity)).toBeNaN()
    expect(log(NaN)).toBeNaN()
  })
})
