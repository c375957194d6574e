import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sigmoid } from '../../../src/engine/math/sigmoid.ts'
import { worstAgainstReference } from './worstAgainstReference.ts'

describe('sigmoid', () => {
  test('lies within 2 ulp of the exact value, also where it is subnormal', () => {
    expect(worstAgainstReference('sigmoid', sigmoid).distance).toBeLessThanOrEqual(2)
  })

  test('σ(x) + σ(−x) = 1', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(Math.abs(sigmoid(x) + sigmoid(-x) - 1)).toBeLessThanOrEqual(2.3e-16)
      }),
    )
  })

  test('is ½ at 0, reaches 0 and 1 without overflow, passes NaN on', () => {
    expect(sigmoid(0)).toBe(0.5)
    expect(sigmoid(800)).toBe(1)
    expect(sigmoid(1e308)).toBe(1)
    expect(sigmoid(-800)).toBe(0)
    expect(sigmoid(-1e308)).toBe(0)
    expect(sigmoid(NaN)).toBeNaN()
  })
})
