import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { histogram } from '../../../src/engine/diagnostics/histogram.ts'

const histogramOf = (values: readonly number[], bins: number) =>
  histogram(Float64Array.from(values), bins)

describe('histogram', () => {
  test('bins of equal width, closed on the left, the last on both sides', () => {
    const { minimum, maximum, counts } = histogramOf([1, 1.5, 2, 3, 4.9, 5], 4)
    expect([minimum, maximum]).toEqual([1, 5])
    expect([...counts]).toEqual([2, 1, 1, 2])
  })

  test('exact zeros and numbers that are not finite are counted apart', () => {
    const { counts, zeros, notFinite } = histogramOf([0, -0, 2, NaN, Infinity, -Infinity, 3], 1)
    expect({ counts: [...counts], zeros, notFinite }).toEqual({
      counts: [2],
      zeros: 2,
      notFinite: 3,
    })
  })

  test('nothing to bin: no extremes', () => {
    const { minimum, maximum, counts, zeros } = histogramOf([0, 0], 3)
    expect([minimum, maximum, zeros]).toEqual([NaN, NaN, 2])
    expect([...counts]).toEqual([0, 0, 0])
  })

  test('equal values, and extremes ±1e308 whose distance overflows', () => {
    expect([...histogramOf([7, 7, 7], 3).counts]).toEqual([3, 0, 0])
    expect([...histogramOf([-1.7e308, 1.7e308, 1e300], 2).counts]).toEqual([1, 2])
  })

  test('every value is counted once', () => {
    const doubles = fc.array(fc.double(), { maxLength: 50 })
    fc.assert(
      fc.property(doubles, fc.integer({ min: 1, max: 9 }), (values, bins) => {
        const { counts, zeros, notFinite } = histogramOf(values, bins)
        expect(counts.reduce((sum, count) => sum + count, zeros + notFinite)).toBe(values.length)
      }),
    )
  })
})
