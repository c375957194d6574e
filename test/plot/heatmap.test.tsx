import { describe, expect, it } from 'vitest'
import { Heatmap } from '../../src/plot/Heatmap.tsx'
import {
  UNDEFINED_LEVEL,
  ZERO_LEVEL,
  heatmapLevels,
  rampLevel,
} from '../../src/plot/heatmapLevels.ts'
import { heatmapPaths, longestRun } from '../../src/plot/heatmapPaths.ts'
import { attributes, renderQuietly } from './renderQuietly.ts'

const range = { floor: -8, ceiling: 0 }
const place = { x: 10, y: 0, width: 100, rowHeight: 20, gap: 2 }

/** Rows of a heatmap from one character per cell: a digit, `z` for zero, `x` for not finite. */
function cells(...rows: readonly string[]) {
  const columns = rows[0]!.length
  return {
    rows: rows.length,
    edges: Float64Array.from({ length: columns + 1 }, (_, column) => column / columns),
    levels: Int8Array.from(rows.join(''), (cell) =>
      cell === 'z' ? ZERO_LEVEL : cell === 'x' ? UNDEFINED_LEVEL : Number(cell),
    ),
  }
}

describe('rampLevel', () => {
  it('goes from paper at the floor to the darkest step at the ceiling, one step a decade here', () => {
    expect([1e-8, 1e-7, 1e-4, 0.1, 1].map((size) => rampLevel(size, range))).toEqual([
      0, 1, 4, 7, 8,
    ])
  })

  it('clamps what is off the axis', () => {
    expect([1e-30, 1e9].map((size) => rampLevel(size, range))).toEqual([0, 8])
  })

  it('never shows zero, overflow or NaN as small', () => {
    expect(rampLevel(0, range)).toBe(ZERO_LEVEL)
    expect(rampLevel(Infinity, range)).toBe(UNDEFINED_LEVEL)
    expect(rampLevel(NaN, range)).toBe(UNDEFINED_LEVEL)
  })
})

describe('heatmapLevels', () => {
  const history = (values: readonly number[], series: number, maximumColumns: number) =>
    heatmapLevels({ values, records: values.length / series, series, maximumColumns, range })

  it('puts the first series into the lowest row', () => {
    expect([...history([1e-8, 1, 1e-8, 1], 2, 10).levels]).toEqual([8, 8, 0, 0])
  })

  it('shows the median of records that share a column, so that one spike does not colour it', () => {
    const { levels, edges } = history([1e-4, 1e-4, 1, 1e-4, 1e-6, 1e-6], 1, 2)
    expect([...levels]).toEqual([4, 2])
    expect([...edges]).toEqual([0, 0.5, 1])
  })

  it('keeps the records of a column when more arrive', () => {
    const values = Array.from({ length: 23 }, (_, record) => 10 ** -(record % 8))
    const before = history(values, 1, 10)
    const after = history([...values, 1, 1, 1, 1], 1, 10)
    expect(before.levels.length).toBe(8)
    expect([...after.levels.slice(0, 7)]).toEqual([...before.levels.slice(0, 7)])
  })

  it('lets one NaN win over the median of its column', () => {
    expect([...history([1, 1, NaN], 1, 1).levels]).toEqual([UNDEFINED_LEVEL])
    const long = Array.from({ length: 40 }, (_, record) => (record === 39 ? Infinity : 1))
    expect([...history(long, 1, 1).levels]).toEqual([UNDEFINED_LEVEL])
  })

  it('has no column without a record', () => {
    expect(history([], 3, 10).levels.length).toBe(0)
  })
})

describe('heatmapPaths', () => {
  it('merges equal neighbours of a row into one rectangle on whole pixels', () => {
    const { ramp } = heatmapPaths(cells('3355', '3333'), place)
    expect(ramp[3]).toBe('M10 1h50v18h-50zM10 21h100v18h-100z')
    expect(ramp[5]).toBe('M60 1h50v18h-50z')
    expect(ramp.filter((path) => path !== '').length).toBe(2)
  })

  it('leaves no gap and no overlap between columns that do not divide the width', () => {
    const { ramp } = heatmapPaths(cells('1212121'), place)
    const spans = [...`${ramp[1] ?? ''}${ramp[2] ?? ''}`.matchAll(/M(\d+) 1h(\d+)/g)]
      .map(([, x, width]) => [Number(x), Number(x) + Number(width)] as const)
      .sort(([a], [b]) => a - b)
    expect(spans[0]![0]).toBe(10)
    expect(spans.at(-1)![1]).toBe(110)
    spans.slice(1).forEach(([start], index) => expect(start).toBe(spans[index]![1]))
  })

  it('hatches exact zeros and marks what is not finite, apart from the ramp', () => {
    const { ramp, zeros, undefinedCells, marks } = heatmapPaths(cells('zzxx'), place)
    expect(ramp.join('')).toBe('')
    expect(zeros).toMatch(/^M/)
    expect(undefinedCells).toMatch(/^M60\.5 /)
    expect(marks).toEqual([{ x: 85, y: 10 }])
  })
})

describe('longestRun', () => {
  it('measures the longest run of a level in pixels', () => {
    expect(longestRun(cells('0100010'), 0, 0, 70)).toEqual({ start: 20, length: 30 })
    expect(longestRun(cells('1111'), 0, 0, 70)).toBeNull()
  })
})

describe('Heatmap', () => {
  it('draws one path per step of the ramp, however many cells there are', () => {
    const row = '012345678'.repeat(20)
    const markup = renderQuietly(<Heatmap heatmap={cells(row, row, row)} {...place} />)
    expect(attributes(markup, 'fill')).toEqual(
      Array.from('012345678').map((step) => `var(--r${step})`),
    )
    expect(markup.match(/<path/g)?.length).toBe(9)
  })

  it('writes ∞ where a value is not finite', () => {
    expect(renderQuietly(<Heatmap heatmap={cells('88x')} {...place} />)).toContain('>∞<')
  })

  it('draws nothing of an empty history', () => {
    const empty = { rows: 2, edges: new Float64Array([1]), levels: new Int8Array() }
    expect(renderQuietly(<Heatmap heatmap={empty} {...place} />)).not.toContain('<path')
  })
})
