import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankBitmap, inkBounds, inkCount } from '../../../src/engine/images/Bitmap.ts'
import type { Bitmap } from '../../../src/engine/images/Bitmap.ts'
import { countBlocks } from '../../../src/engine/images/countBlocks.ts'
import { drawStroke } from '../../../src/engine/images/drawLine.ts'
import { drawingState } from '../../../src/engine/images/drawingState.ts'
import { evenThickness, thicken, thin } from '../../../src/engine/images/evenThickness.ts'
import { preprocessDigit } from '../../../src/engine/images/preprocessDigit.ts'
import { scaleInk } from '../../../src/engine/images/scaleInk.ts'
import { straighten } from '../../../src/engine/images/straighten.ts'
import { bitmapText, textBitmap } from './textBitmap.ts'

const SIDE = 128

/** Drawings of one to three strokes that stay away from the edge. */
const drawings = fc
  .array(
    fc.array(
      fc.record({ x: fc.integer({ min: 40, max: 88 }), y: fc.integer({ min: 40, max: 88 }) }),
      { minLength: 2, maxLength: 6 },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((strokes) => drawn(strokes))

function drawn(strokes: readonly (readonly { x: number; y: number }[])[]): Bitmap {
  const bitmap = blankBitmap(SIDE, SIDE)
  for (const stroke of strokes) drawStroke(bitmap, stroke, 8)
  return bitmap
}

function moved({ width, height, pixels }: Bitmap, across: number, down: number): Bitmap {
  const bitmap = blankBitmap(width, height)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (pixels[row * width + column] === 1) {
        bitmap.pixels[(row + down) * width + column + across] = 1
      }
    }
  }
  return bitmap
}

function enlarged({ width, height, pixels }: Bitmap, factor: number): Bitmap {
  const bitmap = blankBitmap(width * factor, height * factor)
  for (const index of bitmap.pixels.keys()) {
    const row = Math.floor(index / bitmap.width / factor)
    const column = Math.floor((index % bitmap.width) / factor)
    bitmap.pixels[index] = pixels[row * width + column]!
  }
  return bitmap
}

describe('from a drawing to 64 counts', () => {
  it('does not notice where on the pad the digit stands', () => {
    const shift = fc.integer({ min: -30, max: 30 })
    fc.assert(
      fc.property(drawings, shift, shift, (drawing, across, down) => {
        expect(preprocessDigit(moved(drawing, across, down)).counts).toEqual(
          preprocessDigit(drawing).counts,
        )
      }),
      { numRuns: 60 },
    )
  })

  it('does not notice how large the digit is', () => {
    fc.assert(
      fc.property(drawings, fc.constantFrom(2, 3), (drawing, factor) => {
        expect(preprocessDigit(enlarged(drawing, factor)).counts).toEqual(
          preprocessDigit(drawing).counts,
        )
      }),
      { numRuns: 30 },
    )
  })

  it('fills the height and stands in the middle of the width', () => {
    fc.assert(
      fc.property(drawings, (drawing) => {
        const { sized } = preprocessDigit(drawing)
        const bounds = inkBounds(sized)!
        expect(bounds.height).toBe(32)
        expect(bounds.width).toBeLessThanOrEqual(20)
        const right = 32 - bounds.left - bounds.width
        expect(Math.abs(bounds.left - right)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 60 },
    )
  })

  it('counts every pixel of the last bitmap once', () => {
    fc.assert(
      fc.property(drawings, (drawing) => {
        const { straightened, counts } = preprocessDigit(drawing)
        expect(counts.length).toBe(64)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(inkCount(straightened.bitmap))
        expect(Math.max(...counts)).toBeLessThanOrEqual(16)
      }),
      { numRuns: 60 },
    )
  })

  it('makes of a plain bar one column of ink, half as wide again', () => {
    const bar = blankBitmap(SIDE, SIDE)
    for (let row = 20; row < 52; row++) bar.pixels.fill(1, row * SIDE + 60, row * SIDE + 68)
    const { counts, evened, straightened } = preprocessDigit(bar)
    expect(evened.rounds).toBe(0)
    expect(straightened.slant).toBe(0)
    for (let row = 0; row < 8; row++) {
      expect([...counts.subarray(row * 8, row * 8 + 8)]).toEqual([0, 0, 8, 16, 16, 8, 0, 0])
    }
  })

  it('gives 64 zeros for a blank drawing', () => {
    const { bounds, counts } = preprocessDigit(blankBitmap(SIDE, SIDE))
    expect(bounds).toBeNull()
    expect([...counts]).toEqual(Array(64).fill(0))
  })
})

describe('what a reader should know about a drawing', () => {
  const stateOf = (drawing: Bitmap) => drawingState(drawing, preprocessDigit(drawing))
  const line = (thickness: number, ...points: readonly (readonly [number, number])[]) => {
    const bitmap = blankBitmap(SIDE, SIDE)
    drawStroke(
      bitmap,
      points.map(([x, y]) => ({ x, y })),
      thickness,
    )
    return bitmap
  }
  const loop = [
    [64, 20],
    [30, 64],
    [64, 108],
    [98, 64],
    [64, 20],
  ] as const

  it.each([
    ['blank', blankBitmap(SIDE, SIDE)],
    ['dot', line(8, [64, 64])],
    ['full', { width: SIDE, height: SIDE, pixels: new Uint8Array(SIDE * SIDE).fill(1) }],
    ['flat', line(8, [20, 64], [108, 66])],
    ['thin', line(2, ...loop)],
    ['thick', line(50, [64, 40], [64, 88])],
    ['usual', line(8, ...loop)],
  ] as const)('%s', (state, drawing) => {
    expect(stateOf(drawing)).toBe(state)
  })
})

describe('the steps, each by itself', () => {
  it('scales by area: half a pixel of ink is ink', () => {
    const drawing = textBitmap('##..', '##..', '...#', '....')
    const whole = { left: 0, top: 0, width: 4, height: 4 }
    expect(bitmapText(scaleInk(drawing, whole, 2, 2))).toEqual(['#.', '..'])
    expect(bitmapText(scaleInk(drawing, whole, 2, 2, 0.25))).toEqual(['#.', '.#'])
  })

  it('thickens by the four neighbours and thins back', () => {
    const dot = textBitmap('.....', '.....', '..#..', '.....', '.....')
    expect(bitmapText(thicken(dot))).toEqual(['.....', '..#..', '.###.', '..#..', '.....'])
    expect(bitmapText(thin(thicken(dot)))).toEqual(bitmapText(dot))
  })

  it('thins at the edge of the bitmap too: beyond it there is no ink', () => {
    expect(bitmapText(thin(textBitmap('###', '###', '###')))).toEqual(['...', '.#.', '...'])
  })

  it.each([
    [107, 2],
    [108, 1],
    [255, 1],
    [256, 0],
    [412, 0],
    [413, -1],
    [560, -1],
    [561, -2],
  ])('changes %i pixels of ink by %i rounds', (ink, rounds) => {
    const bitmap = blankBitmap(32, 32)
    bitmap.pixels.fill(1, 0, ink)
    expect(evenThickness(bitmap).rounds).toBe(rounds)
  })

  it.each([-0.5, -0.25, 0.25, 0.5])('makes a stroke that leans by %f upright', (lean) => {
    const bitmap = blankBitmap(32, 32)
    for (let row = 0; row < 32; row++) {
      const left = 14 + Math.round((row - 16) * lean)
      bitmap.pixels.fill(1, row * 32 + left, row * 32 + left + 4)
    }
    const { bitmap: upright, slant } = straighten(bitmap)
    expect(slant).toBeCloseTo(-lean, 1)
    const bounds = inkBounds(upright)!
    expect(bounds.width).toBeLessThanOrEqual(6)
    expect(inkCount(upright)).toBe(4 * 32)
  })

  it('counts blocks without overlap', () => {
    const bitmap = textBitmap('##..', '#...', '...#', '..##')
    expect([...countBlocks(bitmap, 2)]).toEqual([3, 0, 0, 3])
  })
})

describe('sizes the steps are not made for', () => {
  it('blocks must divide the bitmap, and a byte must hold their count', () => {
    for (const side of [0, -4, 3, 2.5, NaN]) {
      expect(() => countBlocks(blankBitmap(32, 32), side)).toThrow(RangeError)
    }
    expect(() => countBlocks(blankBitmap(32, 30), 4)).toThrow(RangeError)
    expect(() => countBlocks(blankBitmap(16, 16), 16)).toThrow(RangeError)
    const full = { width: 30, height: 15, pixels: new Uint8Array(30 * 15).fill(1) }
    expect([...countBlocks(full, 15)]).toEqual([225, 225])
  })

  it('thickness is evened on 32 × 32 pixels only', () => {
    expect(() => evenThickness(blankBitmap(16, 32))).toThrow(RangeError)
    expect(() => evenThickness(blankBitmap(32, 64))).toThrow(RangeError)
  })
})
