import { describe, expect, it } from 'vitest'
import { decadeLabel, decadeTicks } from '../../src/plot/decadeTicks.ts'

describe('decadeTicks', () => {
  it('draws every decade while they are at most seven lines', () => {
    const { lines, stride } = decadeTicks({ floor: -6, ceiling: 0 }, 300)
    expect(lines).toEqual([-6, -5, -4, -3, -2, -1, 0])
    expect(stride).toBe(1)
  })

  it('never draws more than seven lines, and always the floor', () => {
    for (let decades = 1; decades <= 330; decades += 1) {
      const { lines } = decadeTicks({ floor: -decades, ceiling: 0 }, 300)
      expect(lines.length).toBeGreaterThan(1)
      expect(lines.length).toBeLessThanOrEqual(7)
      expect(lines[0]).toBe(-decades)
    }
  })

  it('keeps labels apart', () => {
    for (const length of [90, 140, 300]) {
      for (let decades = 2; decades <= 40; decades += 1) {
        const { labels } = decadeTicks({ floor: -decades, ceiling: 0 }, length)
        const places = labels.map((exponent) => ((exponent + decades) / decades) * length)
        const gaps = places.slice(1).map((place, index) => place - places[index]!)
        expect(Math.min(...gaps, Infinity)).toBeGreaterThanOrEqual(25)
      }
    }
  })

  it('names 1 at the end of the axis although the other labels skip a decade', () => {
    expect(decadeTicks({ floor: -5, ceiling: 0 }, 149, { labelSpacing: 34 }).labels).toEqual([
      -5, -3, -1, 0,
    ])
  })
})

describe('decadeLabel', () => {
  it.each([
    [-5, '10⁻⁵'],
    [-12, '10⁻¹²'],
    [0, '1'],
    [1, '10'],
    [2, '10²'],
  ])('10 to the power of %i', (exponent, label) => {
    expect(decadeLabel(exponent)).toBe(label)
  })
})
