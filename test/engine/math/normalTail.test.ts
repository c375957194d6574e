import { describe, expect, test } from 'vitest'
import { normalTail } from '../../../src/engine/math/normalTail.ts'
import { worstAgainstReference } from './worstAgainstReference.ts'

describe('normalTail', () => {
  test('lies within 4 ulp of ½ erfc(x/√2) down to the smallest doubles', () => {
    expect(worstAgainstReference('normalTail', normalTail).distance).toBeLessThanOrEqual(4)
  })

  test('is ½ at 0 and 0 from x = 39 on, passes NaN on', () => {
    expect(normalTail(0)).toBeCloseTo(0.5, 15)
    expect(normalTail(39.5)).toBe(0)
    expect(normalTail(1e308)).toBe(0)
    expect(normalTail(Infinity)).toBe(0)
    expect(normalTail(NaN)).toBeNaN()
  })
})
