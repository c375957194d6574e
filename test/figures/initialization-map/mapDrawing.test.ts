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
  const free = { lines: [], box: null }
  /** Thirty rows; kind 1 in rows 10 and 11 from column 14 on, in rows 8 to 13 before. */
  const values = Array.from({ length: 900 }, (_, cell) => {
    const row = Math.floor(cell / 30)
    const [from, to] = cell % 30 >= 14 ? [10, 11] : [8, 13]
    return row < from ? 0 : row <= to ? 1 : 2
  })

  it('stand where their kind has room', () => {
    const words = regionWords(grid(values), kindOf, place, free)
    expect(words.map(({ kind }) => kind).sort()).toEqual([0, 1, 2])
    for (const { kind, x, y } of words) {
      const row = Math.floor((300 - y) / 10)
      expect(values[row * 30 + Math.floor(x / 10)]).toBe(kind)
      if (kind === 1) expect(x).toBeLessThan(140)
    }
  })

  it('keep clear of lines', () => {
    const before = regionWords(grid(values), kindOf, place, free).find(({ kind }) => kind === 0)!
    const after = regionWords(grid(values), kindOf, place, { ...free, lines: [before.y] }).find(
      ({ kind }) => kind === 0,
    )!
    expect(Math.abs(after.y - before.y)).toBeGreaterThan(8)
  })

  it('lie inside cells of their kind over all their width', () => {
    // A tower of one kind, three columns wide: half a word, then a whole one.
    const tower = (wide: number): readonly number[] =>
      Array.from({ length: 900 }, (_, cell) => {
        const from = 15 - Math.floor(wide / 2)
        return cell % 30 >= from && cell % 30 < from + wide ? 1 : 0
      })
    const kinds = (values: readonly number[]) =>
      regionWords(grid(values), kindOf, place, free).map(({ kind }) => kind)
    expect(kinds(tower(1))).toEqual([0])
    expect(kinds(tower(5)).sort()).toEqual([0, 1])
  })

  it('keep clear of the chosen cell and its value', () => {
    const before = regionWords(grid(values), kindOf, place, free)
    for (const { kind, x, y } of before) {
      const box = { x: x - 10, top: y - 5, width: 40, height: 12 }
      const after = regionWords(grid(values), kindOf, place, { ...free, box })
      for (const word of after) {
        const apart = word.x < box.x - 12 || word.x > box.x + box.width + 12
        const above = word.y < box.top - 6 || word.y > box.top + box.height + 6
        expect(apart || above).toBe(true)
      }
      expect(after.map((word) => word.kind)).toContain(kind)
    }
  })

  it('name nothing that is too narrow, nor what is not computed', () => {
    const thin = Array.from({ length: 900 }, (_, cell) => (cell < 30 ? 0 : 1))
    expect(regionWords(grid(thin), kindOf, place, free).map(({ kind }) => kind)).toEqual([1])
    const all = Array.from({ length: 900 }, (_, cell) => cell)
    expect(regionWords(grid(values, all), kindOf, place, free)).toEqual([])
  })
})
