import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalDistribution } from '../../../src/engine/math/normalDistribution.ts'

describe('normalDistribution', () => {
  test('Φ(x) + Φ(−x) = 1, and Φ never decreases by more than its rounding', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -40, max: 40, noNaN: true }),
        fc.double({ min: 1e-6, max: 5, noNaN: true }),
        (x, gap) => {
          expect(Math.abs(normalDistribution(x) + normalDistribution(-x) - 1)).toBeLessThan(1e-15)
          expect(normalDistribution(x + gap)).toBeGreaterThanOrEqual(normalDistribution(x))
        },
      ),
    )
  })

  test('keeps relative accuracy on the far negative side, where 1 + erf would round to 0', () => {
    // Φ(−10) = 7.6198530241605260659733432515e−24
    expect(normalDistribution(-10) / 7.619853024160527e-24).toBeCloseTo(1, 13)
    expect(normalDistribution(-Infinity)).toBe(0)
    expect(normalDistribution(Infinity)).toBe(1)
    expect(normalDistribution(NaN)).toBeNaN()
  })
})
