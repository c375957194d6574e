import { describe, expect, it } from 'vitest'
import type { MapGrid } from '../../../src/figures/initialization-map/MapGrid.ts'
import { regionWords } from '../../../src/figures/initialization-map/regionWords.ts'
import { thresholdPath } from '../../../src/figures/initialization-map/thresholdPath.ts'

const square = { x: 0, top: 0, width: 20, height: 20 }

const grid = (values: readonly number[], unknown: readonly number[] = []): MapGrid => {
  const cells = Math.sqrt(values.length)
  return { cells, values, isKnown: (row, column) => !unknown.includes(row * cells + column) }
}

describe('the border between cells', () => {
  it('runs along the edges, the first row at the bottom', () => {
    expect(thresholdPath(grid([0, 0, 5, 5]), 1, square)).toBe('M0 10H10M10 10H20')
    expect(thresholdPath(grid([0, 5, 0, 5]), 1, square)).toBe('M10 20V10M10 10V0')
  })

  it('takes NaN for a number grown beyond all others, and a value on the border for inside', () => {
    expect(thresholdPath(grid([0, 0, NaN, NaN]), 1, square)).toBe('M0 10H10M10 10H20')
    expect(thresholdPath(grid([1, 1, 5, 5]), 1, square)).toBe('')
  })

  it('is not drawn beside a cell that is not computed', () => {
    expect(thresholdPath(grid([0, 0, 5, 5], [2]), 1, square)).toBe('M10 10H20')
  })
})

describe('words on the map', () => {
  const place = { x: 0, top: 0, width: 300, height: 300 }
  const kindOf = (value: number): number => value
  /** Thirty rows; kind 1 in rows 10 and 11 from column 10 on, in rows 8 to 13 before. */
  const values = Array.from({ length: 900 }, (_, cell) => {
    const row = Math.floor(cell / 30)
    const [from, to] = cell % 30 >= 10 ? [10, 11] : [8, 13]
    return row < from ? 0 : row <= to ? 1 : 2
  })

  it('stand where their kind has room', () => {
    const words = regionWords(grid(values), kindOf, place, [])
    expect(words.map(({ kind }) => kind).sort()).toEqual([0, 1, 2])
    for (const { kind, x, y } of words) {
      const row = Math.floor((300 - y) / 10)
      expect(values[row * 30 + Math.floor(x / 10)]).toBe(kind)
      if (kind === 1) expect(x).toBeLessThan(100)
    }
  })

  it('keep clear of lines', () => {
    const before = regionWords(grid(values), kindOf, place, []).find(({ kind }) => kind === 0)!
    const after = regionWords(grid(values), kindOf, place, [before.y]).find(
      ({ kind }) => kind === 0,
    )!
    expect(Math.abs(after.y - before.y)).toBeGreaterThan(8)
  })

  it('name nothing that is too narrow, nor what is not computed', () => {
    const thin = Array.from({ length: 900 }, (_, cell) => (cell < 30 ? 0 : 1))
    expect(regionWords(grid(thin), kindOf, place, []).map(({ kind }) => kind)).toEqual([1])
    const all = Array.from({ length: 900 }, (_, cell) => cell)
    expect(regionWords(grid(values, all), kindOf, place, [])).toEqual([])
  })
})
