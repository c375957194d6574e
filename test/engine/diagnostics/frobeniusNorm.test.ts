import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frobeniusNorm } from '../../../src/engine/diagnostics/frobeniusNorm.ts'

const normOf = (...values: number[]) => frobeniusNorm(Float64Array.from(values))

describe('frobeniusNorm', () => {
  test('is the root of the sum of squares', () => {
    expect(normOf(3, -4)).toBe(5)
    expect(normOf(1, 2, 2, 4)).toBe(5)
    expect(normOf(-7)).toBe(7)
  })

  test('of nothing, or of zeros, is 0', () => {
    expect(normOf()).toBe(0)
    expect(normOf(0, -0, 0)).toBe(0)
  })

  test.each([1e-300, 1e-200, 1e-155, 1e-141, 1e-139, 1, 1e139, 1e141, 1e160, 1e300])(
    'underflow and overflow of squares: a 3-4-5 triangle of size %s',
    (size) => {
      expect(normOf(3 * size, 4 * size) / size).toBeCloseTo(5, 12)
    },
  )

  test('the smallest subnormal number keeps its size', () => {
    expect(normOf(5e-324)).toBe(5e-324)
    expect(normOf(0, 5e-324, 0)).toBe(5e-324)
  })

  test('the largest number does not overflow; a norm beyond it is ∞', () => {
    expect(normOf(Number.MAX_VALUE)).toBe(Number.MAX_VALUE)
    expect(normOf(Number.MAX_VALUE, Number.MAX_VALUE)).toBe(Infinity)
  })

  test('NaN wins over ∞, ∞ over numbers', () => {
    expect(normOf(1, NaN, Infinity)).toBeNaN()
    expect(normOf(NaN, 1)).toBeNaN()
    expect(normOf(1, -Infinity)).toBe(Infinity)
  })

  test('scaling by a power of two scales the norm by exactly that', () => {
    const values = fc.array(fc.double({ min: 0.5, max: 8 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(values, fc.integer({ min: -900, max: 900 }), (numbers, exponent) => {
        const scale = 2 ** exponent
        expect(normOf(...numbers.map((value) => value * scale))).toBe(normOf(...numbers) * scale)
      }),
    )
  })
})
