import { describe, expect, test } from 'vitest'
import { gelu } from '../../../src/engine/activations/gelu.ts'
import { geluTanh } from '../../../src/engine/activations/geluTanh.ts'

describe('gelu', () => {
  test('keeps its digits where 1 + erf(s/√2) cancels to 0', () => {
    // −10·Φ(−10), Φ(−10) = 7.6198530241605260659733e−24
    expect(gelu.value(-10) / -7.619853024160526e-23).toBeCloseTo(1, 12)
  })

  test('near 0, where Φ(s) cannot be recovered from s·Φ(s), the derivative is still ½ + 2φ(0)·s', () => {
    for (const preActivation of [5e-324, 1e-320, -1e-300, 1e-9, -2e-8, 3e-7]) {
      const expected = 0.5 + 2 * 0.3989422804014327 * preActivation
      const derivative = gelu.derivative(preActivation, gelu.value(preActivation))
      expect(Math.abs(derivative - expected)).toBeLessThan(1e-15)
    }
  })

  test('dips below 0 and comes back: the minimum lies near s = −0.7518', () => {
    expect(gelu.derivative(-0.7518, gelu.value(-0.7518))).toBeCloseTo(0, 4)
    expect(gelu.value(-0.7518)).toBeCloseTo(-0.17, 3)
  })
})

test('geluTanh is s·σ(2u): it keeps its sign and digits at s = −12, where 1 + tanh u rounds to 0', () => {
  const value = geluTanh.value(-12)
  expect(value).toBeLessThan(0)
  expect(value).toBeGreaterThan(-1e-60)
})
