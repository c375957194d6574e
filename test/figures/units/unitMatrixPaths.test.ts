import { describe, expect, it } from 'vitest'
import { isDead, unitMatrixPaths } from '../../../src/figures/units/unitMatrixPaths.ts'
import type { UnitMatrix } from '../../../src/figures/units/unitMatrixPaths.ts'

/** One layer of three units, four samples shown of ten: one mixed, one dead, one off where shown. */
const matrix: UnitMatrix = {
  layers: 1,
  units: 3,
  classes: [0, 0, 1, 1],
  off: [0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1],
  offSamples: [4, 10, 9],
  trainingSamples: 10,
}
const place = { x: 10, width: 40, top: 0, rowHeight: 9, markX: 60 }
const count = (path: string): number => path.split('M').length - 1

describe('marks of units', () => {
  it('fill what is on, neighbours in one rectangle', () => {
    const { on } = unitMatrixPaths(matrix, 0, place)
    expect(on).toBe('M10 0h20v8h-20zM40 0h10v8h-10z')
  })

  it('slash every cell that is off, but none of a dead unit: it has another mark', () => {
    const { off, dead, circles, crosses } = unitMatrixPaths(matrix, 0, place)
    // One of the first unit, four of the third.
    expect(count(off)).toBe(5)
    expect(dead).toBe('M10 13h40')
    expect(count(circles)).toBe(1)
    expect(count(crosses)).toBe(1)
  })

  it('call a unit dead by the whole training set: off for every sample shown is not enough', () => {
    expect([0, 1, 2].map((unit) => isDead(matrix, 0, unit))).toEqual([false, true, false])
  })

  it('leave the paper for off, and a cross for dead, where rows are 2 px high', () => {
    const paths = unitMatrixPaths(matrix, 0, { ...place, rowHeight: 2 })
    expect(paths.off).toBe('')
    expect(paths.circles).toBe('')
    expect(count(paths.crosses)).toBe(1)
    expect(count(paths.dead)).toBe(1)
    expect(paths.on).toContain('v2')
  })

  it('read the layer asked for', () => {
    const two = {
      ...matrix,
      layers: 2,
      off: [...Array.from(matrix.off), ...Array<number>(12).fill(0)],
    }
    const { on, dead } = unitMatrixPaths({ ...two, offSamples: [4, 10, 9, 0, 0, 0] }, 1, place)
    expect(count(on)).toBe(3)
    expect(dead).toBe('')
  })
})
