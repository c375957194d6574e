import { describe, expect, it } from 'vitest'
import { edgePainter, nearestEdge } from '../../../src/figures/network/edgePaths.ts'
import { layeredLayout } from '../../../src/figures/network/layeredLayout.ts'

const layout = layeredLayout('wide', 800, [2, 3, 1])

describe('lines of a layer', () => {
  it('are a few paths: one for each width and sign, each line once', () => {
    const paint = edgePainter(layout, 0)
    const paths = paint([1, 1, -1, -1, NaN, 1])
    expect(paths.map(({ sign }) => sign).sort()).toEqual(['neg', 'off', 'pos'])
    const lines = paths.flatMap(({ d }) => d.match(/M/g) ?? [])
    expect(lines).toHaveLength(6)
    const widthOf = (sign: string) => paths.find((path) => path.sign === sign)!.width
    expect(widthOf('pos')).toBe(widthOf('neg'))
    expect(widthOf('pos')).toBeGreaterThan(widthOf('off'))
  })

  it('are the same object while no line changes its width', () => {
    const paint = edgePainter(layout, 0)
    const first = paint([0.5, 0.5, 0.5, 0.5, 0.5, 0.5])
    expect(paint([0.501, 0.5, 0.5, 0.5, 0.5, 0.5])).toBe(first)
    expect(paint([2, 0.5, 0.5, 0.5, 0.5, 0.5])).not.toBe(first)
  })

  it('there are none beyond the output', () => {
    expect(edgePainter(layout, 2)([1])).toEqual([])
  })
})

describe('the line nearest to the pointer', () => {
  const [from, to] = layout.columns
  const between = (input: number, output: number, share: number) => ({
    x: from!.x + from!.radius + (to!.x - to!.radius - from!.x - from!.radius) * share,
    y: from!.units[input]! + (to!.units[output]! - from!.units[input]!) * share,
  })

  it('is the one it stands on, for every pair of units', () => {
    for (const input of [0, 1]) {
      for (const output of [0, 1, 2]) {
        const found = nearestEdge(layout, 0, between(input, output, 0.86), 8)
        expect(found).toEqual({ input, output })
      }
    }
  })

  it('is none where no line is near', () => {
    expect(nearestEdge(layout, 0, { x: from!.x + 40, y: 0 }, 8)).toBeNull()
    expect(nearestEdge(layout, 5, { x: 0, y: 0 }, 8)).toBeNull()
  })
})
