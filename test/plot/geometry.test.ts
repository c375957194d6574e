import { describe, expect, it } from 'vitest'
import { contourPaths } from '../../src/plot/contourPaths.ts'
import { emptiestPlace } from '../../src/plot/emptiestPlace.ts'
import { estimateMathWidth, estimateTextWidth } from '../../src/plot/estimateTextWidth.ts'
import { hatchPath } from '../../src/plot/hatchPath.ts'
import { linePath } from '../../src/plot/LinePath.tsx'
import { markerPath } from '../../src/plot/markerPath.ts'
import type { MarkerShape } from '../../src/plot/markerPath.ts'
import { mathRuns } from '../../src/plot/mathRuns.ts'
import { placeLabels } from '../../src/plot/placeLabels.ts'
import { sampleFunction } from '../../src/plot/sampleFunction.ts'

/** Every pair of numbers of a path with absolute commands. */
function points(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
}

/** Of a closed polygon; the sign tells the way round. */
function signedArea(corners: readonly (readonly [number, number])[]): number {
  return corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length]!
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}

describe('contourPaths', () => {
  const grid = (value: (column: number, row: number) => number, resolution = 10) => ({
    resolution,
    values: Float64Array.from({ length: resolution * resolution }, (_, index) =>
      value(index % resolution, Math.floor(index / resolution)),
    ),
  })
  const place = (u: number, v: number) => [100 * u, 100 * (1 - v)] as const

  it('draws a boundary between cells where the value passes the threshold, without the border', () => {
    // Values stand at the centres of cells: ½ lies between columns 4 and 5, at half the width.
    const { line, region } = contourPaths(
      grid((column) => column / 9),
      0.5,
      place,
    )
    const seen = points(line).filter(([, y]) => y >= 0 && y <= 100)
    expect(seen.length).toBeGreaterThan(1)
    for (const [x] of seen) expect(x).toBeCloseTo(50, 6)
    expect(Math.max(...points(region).map(([x]) => x))).toBeGreaterThanOrEqual(100)
    expect(Math.min(...points(region).map(([x]) => x))).toBeCloseTo(50, 6)
  })

  it('turns the first row to the bottom', () => {
    const { region } = contourPaths(
      grid((_, row) => (row === 0 ? 1 : 0)),
      0.5,
      place,
    )
    for (const [, y] of points(region)) expect(y).toBeGreaterThanOrEqual(90)
  })

  it('has neither line nor region where all values stay below', () => {
    expect(
      contourPaths(
        grid(() => 0.2),
        0.5,
        place,
      ),
    ).toEqual({ line: '', region: '' })
  })

  it('has a region but no line where all values stay above', () => {
    const { line, region } = contourPaths(
      grid(() => 0.9),
      0.5,
      place,
    )
    expect(line).toBe('')
    expect(region).not.toBe('')
  })

  it('closes an island inside the square', () => {
    const { line } = contourPaths(
      grid((column, row) => (column === 5 && row === 5 ? 1 : 0)),
      0.5,
      place,
    )
    const all = points(line)
    expect(all[0]).toEqual(all.at(-1))
  })

  it('surrounds a ring from both sides: the area between two circles', () => {
    const distance = (column: number, row: number) => Math.hypot(column - 19.5, row - 19.5) / 40
    const { region, line } = contourPaths(
      grid((column, row) => 1 - 10 * Math.abs(distance(column, row) - 0.25), 40),
      0.5,
      place,
    )
    const rings = region.split('Z').filter((ring) => ring !== '')
    expect(rings.length).toBe(2)
    const area = rings.reduce((sum, ring) => sum + signedArea(points(ring)), 0)
    expect(Math.abs(area) / (Math.PI * (30 ** 2 - 20 ** 2))).toBeCloseTo(1, 2)
    expect(line.split('M').length - 1).toBe(2)
  })

  it('keeps two corners apart that touch in a saddle', () => {
    const { region } = contourPaths(
      grid((column, row) => (column === row ? 1 : 0), 2),
      0.5,
      place,
    )
    expect(region.split('Z').filter((ring) => ring !== '').length).toBe(2)
  })
})

describe('sampleFunction', () => {
  it('does not bridge a jump: both pieces reach it, each with the value of its own side', () => {
    const step = (x: number) => (x > 0 ? 1 : 0)
    const [left, right, ...more] = sampleFunction(step, [-4, 4], { breaks: [0] })
    expect(more).toEqual([])
    expect(left!.at(-1)).toEqual({ x: 0, y: 0 })
    expect(right![0]).toEqual({ x: 0, y: 1 })
  })

  it('samples a kink exactly', () => {
    const [left] = sampleFunction((x) => Math.max(0, x), [-3, 2], { breaks: [0], intervals: 7 })
    expect(left!.at(-1)!.x).toBe(0)
  })

  it('ends a piece where the value overflows', () => {
    const pieces = sampleFunction((x) => (Math.abs(x) < 0.5 ? Infinity : 1), [-1, 1])
    expect(pieces.length).toBe(2)
    expect(pieces.flat().every(({ y }) => y === 1)).toBe(true)
  })

  it('has no sample of a function that is NaN everywhere', () => {
    expect(sampleFunction(() => NaN, [0, 1])).toEqual([])
  })
})

describe('placeLabels', () => {
  it('leaves labels that are apart where they are', () => {
    expect(placeLabels([40, 10, 90])).toEqual([40, 10, 90])
  })

  it('moves two that collide by the same way, and keeps their order', () => {
    expect(placeLabels([50, 50.5])).toEqual([43.25, 57.25])
    expect(placeLabels([50.5, 50])).toEqual([57.25, 43.25])
  })

  it('keeps every pair 14 apart, also in a heap, inside the bounds', () => {
    const placed = placeLabels([100, 100, 101, 99, 30, 31, 118], { lower: 20, upper: 120 })
    const sorted = [...placed].sort((a, b) => a - b)
    sorted.slice(1).forEach((value, index) => {
      expect(value - sorted[index]!).toBeGreaterThanOrEqual(14 - 1e-9)
    })
    expect(sorted[0]).toBeGreaterThanOrEqual(20)
    expect(sorted.at(-1)).toBeLessThanOrEqual(120 + 1e-9)
  })
})

describe('emptiestPlace', () => {
  const frame = { width: 200, height: 200 }
  const label = { width: 60, height: 16 }

  it('prefers the middle of the bottom', () => {
    expect(emptiestPlace({ x: [], y: [] }, frame, label)).toEqual({ x: 100, y: 182 })
  })

  it('moves to a corner without points', () => {
    const x = [90, 100, 110, 30]
    const y = [180, 180, 180, 180]
    expect(emptiestPlace({ x, y }, frame, label)).toEqual({ x: 160, y: 182 })
  })
})

describe('hatchPath', () => {
  it('stays inside its rectangle', () => {
    for (const [x, y] of points(hatchPath(13, 7, 40, 9))) {
      expect(x).toBeGreaterThanOrEqual(13)
      expect(x).toBeLessThanOrEqual(53)
      expect(y).toBeGreaterThanOrEqual(7)
      expect(y).toBeLessThanOrEqual(16)
    }
  })

  it('runs at 45°', () => {
    const ends = points(hatchPath(0, 0, 50, 10))
    for (let index = 0; index < ends.length; index += 2) {
      const [from, to] = [ends[index]!, ends[index + 1]!]
      expect(to[0] - from[0]).toBeCloseTo(from[1] - to[1], 9)
    }
  })
})

describe('linePath', () => {
  it('breaks where a value is NaN', () => {
    expect(linePath([0, 1, 2, 3, 4], [5, 6, NaN, 6, 5])).toBe('M0,5L1,6M3,6L4,5')
  })

  it('is empty without a finite value', () => {
    expect(linePath([0, 1], [NaN, Infinity])).toBe('')
  })
})

describe('markerPath', () => {
  const shapes: readonly MarkerShape[] = [
    'circle',
    'square',
    'triangleUp',
    'triangleDown',
    'diamond',
  ]

  it('has a closed outline of its own for every shape', () => {
    const paths = shapes.map((shape) => markerPath(shape, 10, 20, 5))
    expect(new Set(paths).size).toBe(shapes.length)
    for (const path of paths) expect(path).toMatch(/^M.*Z$/)
  })
})

describe('mathRuns', () => {
  it('sets letters italic, signs upright, norms as fences', () => {
    expect(mathRuns('‖∂C/∂W‖')).toEqual([
      { text: '‖', style: 'fence' },
      { text: '∂', style: 'upright' },
      { text: 'C', style: 'italic' },
      { text: '/∂', style: 'upright' },
      { text: 'W', style: 'italic' },
      { text: '‖', style: 'fence' },
    ])
  })

  it('reads subscripts of one and of several characters', () => {
    expect(mathRuns('w_{11}a_k')).toEqual([
      { text: 'w', style: 'italic' },
      { text: '11', style: 'subscript' },
      { text: 'a', style: 'italic' },
      { text: 'k', style: 'italicSubscript' },
    ])
  })
})

describe('estimateTextWidth', () => {
  // Advances measured in Chromium with the text face at 100 px.
  it.each([
    ['출력의 오차', 13, (5 * 0.864 + 0.251) * 13],
    ['0.0354', 13, (5 * 0.62 + 0.254) * 13],
    ['걸음 0 → 200', 13, (2 * 0.864 + 3 * 0.251 + 4 * 0.62 + 0.913) * 13],
  ])('%s is within 6 %%', (text, size, width) => {
    expect(Math.abs(estimateTextWidth(text, size) / width - 1)).toBeLessThan(0.06)
  })

  it('counts a formula without its markup', () => {
    expect(estimateMathWidth('w_{11}', 10)).toBeLessThan(estimateMathWidth('w11', 10) + 5)
    expect(estimateMathWidth('', 10)).toBe(0)
  })
})
