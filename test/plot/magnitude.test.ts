import { describe, expect, it } from 'vitest'
import { decadeRangeOf, decadeShare, magnitudeState } from '../../src/plot/magnitude.ts'

const range = { floor: -6, ceiling: 0 }

describe('magnitudeState', () => {
  it.each([
    ['on the axis', 1e-3, 'inside'],
    ['exactly at the floor', 1e-6, 'inside'],
    ['exactly at the ceiling', 1, 'inside'],
    ['below the floor', 9.9e-7, 'below'],
    ['denormal', 5e-324, 'below'],
    ['above the ceiling', 1.01, 'above'],
    ['exact zero', 0, 'zero'],
    ['negative zero', -0, 'zero'],
    ['overflow', Infinity, 'infinite'],
    ['NaN', NaN, 'undefined'],
    ['negative: its size counts', -1e-3, 'inside'],
  ])('%s', (_, value, state) => {
    expect(magnitudeState(value, range)).toBe(state)
  })
})

describe('decadeShare', () => {
  it('is linear in the logarithm', () => {
    expect(decadeShare(1e-3, range)).toBeCloseTo(0.5, 12)
    expect(decadeShare(10, { floor: -1, ceiling: 3 })).toBeCloseTo(0.5, 12)
  })

  it('stays on the axis for zero, overflow and what is off it', () => {
    expect([0, 1e-9, 1e9, Infinity].map((value) => decadeShare(value, range))).toEqual([0, 0, 1, 1])
  })

  it('has no place for NaN', () => {
    expect(decadeShare(NaN, range)).toBeNaN()
  })
})

describe('decadeRangeOf', () => {
  it('holds every finite size in whole decades', () => {
    expect(decadeRangeOf([3e-8, 0.04])).toEqual({ floor: -8, ceiling: -1 })
  })

  it('ignores zero, overflow and NaN', () => {
    expect(decadeRangeOf([0, NaN, Infinity, 2e-5, 0.5])).toEqual({ floor: -5, ceiling: 0 })
  })

  it('is never narrower than asked, so that equal bars do not fill the axis', () => {
    expect(decadeRangeOf([0.3, 0.5])).toEqual({ floor: -4, ceiling: 0 })
  })

  it('lets the smallest fall below the floor beyond the widest range', () => {
    expect(decadeRangeOf([1e-40, 0.5], { maximumDecades: 12 })).toEqual({ floor: -12, ceiling: 0 })
  })

  it('only grows from a previous range', () => {
    const previous = { floor: -9, ceiling: 0 }
    expect(decadeRangeOf([1e-3, 0.1], { previous })).toEqual(previous)
    expect(decadeRangeOf([1e-12, 20], { previous })).toEqual({ floor: -12, ceiling: 2 })
  })

  it('has a range even without a single size', () => {
    expect(decadeRangeOf([0, NaN])).toEqual({ floor: -4, ceiling: 0 })
  })
})
