import { describe, expect, it } from 'vitest'
import { inkBounds, inkCount } from '../../../src/engine/images/Bitmap.ts'
import { averageThickness, inkOfImage } from '../../../src/engine/images/inkOfImage.ts'
import type { ColourImage } from '../../../src/engine/images/inkOfImage.ts'

type Colour = readonly [number, number, number, number]

const SIDE = 128
const BLACK: Colour = [0, 0, 0, 255]
const WHITE: Colour = [255, 255, 255, 255]
const CLEAR: Colour = [0, 0, 0, 0]

function picture(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => Colour,
): ColourImage {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data.set(colourAt(x, y), (y * width + x) * 4)
  }
  return { width, height, data }
}

/** An L of this thickness. */
function letter(ink: Colour, paper: Colour, thickness = 8): ColourImage {
  return picture(90, 120, (x, y) => {
    const upright = x >= 20 && x < 20 + thickness && y >= 15 && y < 105
    const foot = x >= 20 && x < 70 && y >= 105 - thickness && y < 105
    return upright || foot ? ink : paper
  })
}

describe('the ink of a picture', () => {
  const black = inkOfImage(letter(BLACK, WHITE), SIDE).ink!

  it('takes four fifths of the longer side, in the middle', () => {
    const bounds = inkBounds(black)!
    expect(bounds.height).toBe(Math.round(SIDE * 0.8))
    expect(Math.abs(bounds.left * 2 + bounds.width - SIDE)).toBeLessThanOrEqual(1)
    expect(Math.abs(bounds.top * 2 + bounds.height - SIDE)).toBeLessThanOrEqual(1)
  })

  it.each([
    ['white on black', letter(WHITE, BLACK)],
    ['grey on grey', letter([90, 90, 90, 255], [180, 180, 180, 255])],
    ['blue on yellow', letter([20, 30, 160, 255], [250, 240, 150, 255])],
    ['black on nothing', letter(BLACK, CLEAR)],
    ['white on nothing', letter(WHITE, CLEAR)],
  ])('is the same for %s', (_, image) => {
    expect(inkOfImage(image, SIDE)).toEqual({ ink: black, problem: null })
  })

  it('keeps a thin line of a large picture, made as thick as a pen', () => {
    const image = picture(900, 900, (x, y) =>
      Math.abs(x - y) < 3 && x > 100 && x < 800 ? BLACK : WHITE,
    )
    const { ink } = inkOfImage(image, SIDE)
    expect(averageThickness(ink!)).toBeGreaterThanOrEqual(4)
    expect(inkBounds(ink!)!.height).toBeGreaterThanOrEqual(SIDE * 0.8)
  })

  it('leaves the shadow of a sheet of paper behind', () => {
    const shaded = picture(90, 120, (x, y) => {
      const own = x >= 40 && x < 48 && y >= 20 && y < 100 ? 20 : 225 - x / 3
      return [own, own, own, 255]
    })
    const { ink } = inkOfImage(shaded, SIDE)
    expect(inkCount(ink!)).toBeLessThan(0.15 * SIDE * SIDE)
  })

  it.each([
    ['transparent', picture(40, 40, () => CLEAR)],
    ['plain', picture(40, 40, () => WHITE)],
    ['plain', picture(40, 40, (x) => [240 - x / 2, 240, 240, 255])],
    ['plain', picture(1, 1, () => BLACK)],
    ['busy', picture(40, 40, (x, y) => (x > 3 && x < 37 && y > 2 && y < 38 ? BLACK : WHITE))],
  ] as const)('is refused where it is %s', (problem, image) => {
    expect(inkOfImage(image, SIDE)).toEqual({ ink: null, problem })
  })
})

describe('the side of the bitmap', () => {
  it('must leave room for strokes that are thick enough', () => {
    for (const side of [7, 0, -1, 20.5, NaN]) {
      expect(() => inkOfImage(letter(BLACK, WHITE), side)).toThrow(RangeError)
    }
    expect(averageThickness(inkOfImage(letter(BLACK, WHITE), 8).ink!)).toBeGreaterThanOrEqual(4)
  })
})
