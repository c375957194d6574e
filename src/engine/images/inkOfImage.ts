import { blankBitmap, inkBounds, inkCount } from './Bitmap.ts'
import type { Bitmap } from './Bitmap.ts'
import { thicken } from './evenThickness.ts'
import { scaleInk } from './scaleInk.ts'

/** A picture as a browser hands it out. */
export interface ColourImage {
  readonly width: number
  readonly height: number
  /** [height × width × 4]: red, green, blue, opacity, 0–255 each */
  readonly data: Uint8ClampedArray
}

/**
 * Why no digit can be taken from a picture: nothing in it is opaque, nothing stands out from its
 * background, or what stands out covers most of it, as in a photograph.
 */
export type ImageProblem = 'transparent' | 'plain' | 'busy'

export type ImageInk =
  | { readonly ink: Bitmap; readonly problem: null }
  | { readonly ink: null; readonly problem: ImageProblem }

/** Opacity below which a pixel cannot be seen. */
const INVISIBLE = 16
/** Brightness (0–255) by which ink must stand out from the background. */
const LEAST_CONTRAST = 40
/** Share of a picture that writing covers at most. */
const MOST_INK = 0.6
/** Share of the bitmap's side that the longer side of the ink takes. */
const FILLED = 0.8
/** A thin line stays where a quarter of a new pixel has ink. */
const ENOUGH = 0.25
/** Pixels: strokes of foreign pictures are thickened until they are this thick on average. */
const LEAST_THICKNESS = 4
const BRIGHTEST = 255

/**
 * The writing of a picture as ink on a square bitmap of this side: what differs from the colour at
 * the picture's edge by more than Otsu's threshold, whether it is darker or lighter, its longer side
 * four fifths of the bitmap, in the middle. Transparent pixels count as background.
 *
 * Throws a RangeError where `side` is not an integer of at least 8: on a smaller bitmap no stroke is
 * as thick as it has to be.
 *
 * Source of the threshold: Otsu, A Threshold Selection Method from Gray-Level Histograms, 1979.
 */
export function inkOfImage(image: ColourImage, side: number): ImageInk {
  // A bitmap full of ink has an average thickness of side / 2.
  if (!Number.isInteger(side) || side < 2 * LEAST_THICKNESS) {
    throw new RangeError(`a side of ${side} pixels is too small or not whole`)
  }
  const brightness = brightnessOf(image)
  if (brightness === null) return { ink: null, problem: 'transparent' }
  const background = medianAtEdge(brightness, image)
  const contrast = brightness.map((value) => Math.abs(value - background))
  if (contrast.reduce((most, value) => Math.max(most, value), 0) < LEAST_CONTRAST) {
    return { ink: null, problem: 'plain' }
  }
  const threshold = otsuThreshold(contrast)
  const found: Bitmap = {
    width: image.width,
    height: image.height,
    pixels: contrast.map((value) => (value > threshold ? 1 : 0)),
  }
  if (inkCount(found) > MOST_INK * found.pixels.length) return { ink: null, problem: 'busy' }
  return { ink: thickEnough(fitted(found, side)), problem: null }
}

/**
 * Brightness of every pixel over white or, where what can be seen is bright itself, over black; null
 * where nothing can be seen.
 */
function brightnessOf({ data }: ColourImage): Uint8Array | null {
  const count = data.length / 4
  let seen = 0
  let sum = 0
  const own = new Uint8Array(count)
  for (let pixel = 0; pixel < count; pixel++) {
    const at = pixel * 4
    // Weights of ITU-R BT.601.
    own[pixel] = (299 * data[at]! + 587 * data[at + 1]! + 114 * data[at + 2]!) / 1000
    if (data[at + 3]! < INVISIBLE) continue
    seen++
    sum += own[pixel]!
  }
  if (seen === 0) return null
  const paper = seen < count && sum / seen > BRIGHTEST / 2 ? 0 : BRIGHTEST
  return own.map((value, pixel) => {
    const opacity = data[pixel * 4 + 3]! / BRIGHTEST
    return Math.round(value * opacity + paper * (1 - opacity))
  })
}

function medianAtEdge(brightness: Uint8Array, { width, height }: ColourImage): number {
  const edge = brightness.filter((_, pixel) => {
    const row = Math.floor(pixel / width)
    const column = pixel % width
    return row === 0 || row === height - 1 || column === 0 || column === width - 1
  })
  return edge.sort()[edge.length >> 1] ?? BRIGHTEST
}

/** The level that parts the values into two groups with the most variance between them. */
function otsuThreshold(values: Uint8Array): number {
  const counts = new Float64Array(BRIGHTEST + 1)
  let sum = 0
  for (const value of values) {
    counts[value]! += 1
    sum += value
  }
  let best = { level: 0, variance: -1 }
  let below = 0
  let sumBelow = 0
  for (let level = 0; level < BRIGHTEST; level++) {
    below += counts[level]!
    sumBelow += level * counts[level]!
    const above = values.length - below
    if (below === 0 || above === 0) continue
    const distance = sumBelow / below - (sum - sumBelow) / above
    const variance = below * above * distance * distance
    if (variance > best.variance) best = { level, variance }
  }
  return best.level
}

function fitted(found: Bitmap, side: number): Bitmap {
  const bounds = inkBounds(found)
  const bitmap = blankBitmap(side, side)
  if (bounds === null) return bitmap
  const scale = (side * FILLED) / Math.max(bounds.width, bounds.height)
  const width = Math.max(1, Math.round(bounds.width * scale))
  const height = Math.max(1, Math.round(bounds.height * scale))
  const scaled = scaleInk(found, bounds, width, height, scale < 1 ? ENOUGH : 0.5)
  const left = Math.floor((side - width) / 2)
  const top = Math.floor((side - height) / 2)
  for (let row = 0; row < height; row++) {
    bitmap.pixels.set(
      scaled.pixels.subarray(row * width, (row + 1) * width),
      (top + row) * side + left,
    )
  }
  return bitmap
}

function thickEnough(bitmap: Bitmap): Bitmap {
  let thickened = bitmap
  while (averageThickness(thickened) < LEAST_THICKNESS) thickened = thicken(thickened)
  return thickened
}

/** Twice the area over the length of the outline: the thickness of a long stroke; ∞ without ink. */
export function averageThickness({ width, height, pixels }: Bitmap): number {
  const inkAt = (row: number, column: number): number =>
    row < 0 || row >= height || column < 0 || column >= width ? 0 : pixels[row * width + column]!
  let area = 0
  let outline = 0
  for (let row = 0; row <= height; row++) {
    for (let column = 0; column <= width; column++) {
      const ink = inkAt(row, column)
      area += ink
      if (ink !== inkAt(row - 1, column)) outline++
      if (ink !== inkAt(row, column - 1)) outline++
    }
  }
  return outline === 0 ? Infinity : (2 * area) / outline
}
