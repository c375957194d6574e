import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tanh } from '../../../src/engine/math/tanh.ts'
import { ulpDistance } from './ulpDistance.ts'
import { worstAgainstReference } from './worstAgainstReference.ts'

describe('tanh', () => {
  test('is the correctly rounded value or its neighbour on both sides of the switch at 0.55', () => {
    expect(worstAgainstReference('tanh', tanh).distance).toBeLessThanOrEqual(1)
  })

  test('lies within 3 ulp of the platform', () => {
    fc.assert(
      fc.property(fc.double({ min: -25, max: 25, noNaN: true }), (x) => {
        expect(ulpDistance(tanh(x), Math.tanh(x))).toBeLessThanOrEqual(3)
      }),
      { numRuns: 2000 },
    )
  })

  test('is odd and never leaves [−1, 1]', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(tanh(-x) === -tanh(x)).toBe(true)
        expect(Math.abs(tanh(x))).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('saturates to ±1 without overflow, keeps the smallest arguments, passes NaN on', () => {
    expect(tanh(800)).toBe(1)
    expect(tanh(-1e308)).toBe(-1)
    expect(tanh(Infinity)).toBe(1)
    expect(tanh(-Infinity)).toBe(-1)
    expect(tanh(5e-324)).toBe(5e-324)
    expect(tanh(NaN)).toBeNaN()
  })
})
