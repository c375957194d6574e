import { describe, expect, it } from 'vitest'
import {
  drawingOrder,
  layerName,
  layerRowsGeometry,
  layerSymbol,
  rowMiddle,
  rowTop,
} from '../../src/figures/layerRows.ts'
import { layerRowsHeight, layerRowsLayout } from '../../src/figures/layerRowsLayout.ts'
import { twinNetworksHeight, twinNetworksLayout } from '../../src/figures/twinNetworksLayout.ts'
import { FRAME_SIZES } from '../../src/plot/FrameSize.ts'
import type { FrameSize } from '../../src/plot/FrameSize.ts'

const sizes = Object.keys(FRAME_SIZES) as FrameSize[]
const depths = [2, 3, 5, 9, 13, 21, 31, 32, 65]

/** Frame widths that occur at a size: from a narrow phone to the widest page. */
const widths: Readonly<Record<FrameSize, readonly number[]>> = {
  compact: [280, 350, 479],
  medium: [480, 600, 664, 899],
  wide: [900, 1100, 1296],
}

describe('layerRowsGeometry', () => {
  it('puts the output on top and layer 1 at the bottom', () => {
    const rows = layerRowsGeometry(12, { top: 58, height: 348, tallest: 44 })
    expect(rowTop(rows, 11)).toBe(58)
    expect(rowTop(rows, 0)).toBe(58 + 11 * 29)
    expect(rowMiddle(rows, 0)).toBeGreaterThan(rowMiddle(rows, 1))
  })

  it.each(depths)('has whole rows that fit, and bars inside them, with %i layers', (count) => {
    const rows = layerRowsGeometry(count, { top: 10, height: 348, tallest: 44 })
    expect(Number.isInteger(rows.rowHeight)).toBe(true)
    expect(rows.bottom).toBeLessThanOrEqual(358)
    expect(rows.bar).toBeLessThan(rows.rowHeight)
    expect((rows.rowHeight - rows.bar) % 2).toBe(0)
  })

  it.each(depths)('keeps names 14 pixels apart and always names both ends, %i layers', (count) => {
    const rows = layerRowsGeometry(count, { top: 0, height: Math.max(348, count * 8), tallest: 44 })
    const places = [...rows.labelled].map((layer) => rowMiddle(rows, layer)).sort((a, b) => a - b)
    places.slice(1).forEach((place, index) => {
      expect(place - places[index]!).toBeGreaterThanOrEqual(14)
    })
    expect(rows.labelled.has(0)).toBe(true)
    expect(rows.labelled.has(count - 1)).toBe(true)
  })

  it('draws the rows without a name last, so that a name that appears lies on top', () => {
    const rows = layerRowsGeometry(65, { top: 0, height: 520, tallest: 44 })
    const order = drawingOrder(rows)
    const hidden = order.map((layer) => !rows.labelled.has(layer))
    expect(hidden.indexOf(true)).toBe(rows.labelled.size)
    expect(new Set(order).size).toBe(65)
  })
})

describe('names and symbols', () => {
  it('count hidden layers from 1 and call the last one the output', () => {
    expect([2, 1, 0].map((layer) => layerName(layer, 3))).toEqual(['출력', '2층', '1층'])
    expect([2, 1, 0].map((layer) => layerSymbol(layer, 3))).toEqual([
      'outputLayer',
      'layer2',
      'layer1',
    ])
  })
})

describe('layerRowsLayout', () => {
  it.each(sizes)('keeps its height for every network of up to 30 hidden layers: %s', (size) => {
    const heights = new Set([1, 2, 12, 30].map((depth) => layerRowsHeight(size, depth + 1)))
    expect(heights.size).toBe(1)
  })

  it.each(sizes)('holds every panel inside the frame, left to right: %s', (size) => {
    for (const width of widths[size]) {
      for (const layers of depths) {
        const layout = layerRowsLayout(size, width, layers)
        const { heatmap, bars, walk, rows, stacked } = layout
        const height = layerRowsHeight(size, layers)
        expect(layout.labelX).toBeGreaterThan(20)
        expect(heatmap.x + heatmap.width).toBeLessThan(bars.x)
        expect(bars.length).toBeGreaterThan(60)
        expect(walk.length).toBeGreaterThan(60)
        expect(walk.columns.derivative).toBe(width)
        expect(walk.x + walk.length).toBeLessThanOrEqual(width - 84)
        if (!stacked) expect(bars.x + bars.length).toBeLessThan(walk.x)
        expect(rows.bottom + 20).toBeLessThan(height)
        expect(walk.rows.bottom + 20).toBeLessThan(height)
      }
    }
  })

  it('reads across: bars, heatmap and walk share their rows where there is room', () => {
    for (const size of ['medium', 'wide'] as const) {
      const { rows, walk } = layerRowsLayout(size, FRAME_SIZES[size].drawnAt, 13)
      expect(walk.rows).toBe(rows)
    }
  })
})

describe('twinNetworksLayout', () => {
  it.each(sizes)('keeps its height for every network of up to 30 hidden layers: %s', (size) => {
    const heights = new Set([1, 8, 20, 30].map((depth) => twinNetworksHeight(size, depth + 1)))
    expect(heights.size).toBe(1)
  })

  it.each(sizes)('holds fields, curves and bars inside the frame: %s', (size) => {
    for (const width of widths[size]) {
      for (const layers of depths) {
        const { sides, butterfly } = twinNetworksLayout(size, width, layers)
        const height = twinNetworksHeight(size, layers)
        const [left, right] = sides
        expect(left.field.x + left.field.width).toBeLessThan(right.field.x)
        expect(right.field.x + right.field.width).toBeLessThanOrEqual(width)
        for (const { field, loss } of sides) {
          expect(field.y + field.height).toBeLessThan(loss?.y ?? height)
          expect((loss?.y ?? 0) + (loss?.height ?? 0)).toBeLessThan(height)
        }
        expect(butterfly.x).toBeGreaterThanOrEqual(0)
        expect(butterfly.x + butterfly.width).toBeLessThanOrEqual(width)
        expect(butterfly.rows.bottom + (butterfly.arrow ? 102 : 74)).toBeLessThanOrEqual(height)
        if (size !== 'wide') expect(butterfly.rows.top).toBeGreaterThan(left.field.y)
      }
    }
  })
})
