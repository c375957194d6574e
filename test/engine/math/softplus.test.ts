import { describe, expect, test } from 'vitest'
import { softplus } from '../../../src/engine/math/softplus.ts'
import { worstAgainstReference } from './worstAgainstReference.ts'

describe('softplus', () => {
  test('lies within 2 ulp of the exact value, also just above 20 where PyTorch rounds to x', () => {
    expect(worstAgainstReference('softplus', softplus).distance).toBeLessThanOrEqual(2)
  })

  test('equals x for large x and 0 for very negative x, passes NaN on', () => {
    expect(softplus(800)).toBe(800)
    expect(softplus(1e308)).toBe(1e308)
    expect(softplus(-800)).toBe(0)
    expect(softplus(-1e308)).toBe(0)
    expect(softplus(NaN)).toBeNaN()
  })
})
