import { inkCount } from './Bitmap.ts'
import type { Bitmap } from './Bitmap.ts'

/** Thicker or thinner by so many rounds: −2 … 2. */
export interface EvenedBitmap {
  readonly bitmap: Bitmap
  /** Rounds of thickening; negative for thinning. */
  readonly rounds: number
}

/** Side of the bitmaps whose ink the numbers below count. */
const SIDE = 32
/** Ink of a 32 × 32 bitmap from which one or two rounds of thinning are made. */
const MUCH = 412
const VERY_MUCH = 560
/** Ink below which one or two rounds of thickening are made. */
const LITTLE = 256
const VERY_LITTLE = 108

/**
 * Brings the ink of a 32 × 32 bitmap near that of the others: more than 412 pixels are thinned once,
 * more than 560 twice; fewer than 256 are thickened once, fewer than 108 twice. A blank bitmap stays
 * blank.
 *
 * Throws a RangeError for a bitmap of another size, for which the numbers say nothing.
 *
 * Source: the program `norm_2nd_gen2` of the NIST Form-Based Handprint Recognition System (Garris et
 * al., NISTIR 5469, 1994).
 */
export function evenThickness(bitmap: Bitmap): EvenedBitmap {
  const { width, height } = bitmap
  if (width !== SIDE || height !== SIDE) {
    throw new RangeError(
      `thickness is known for ${SIDE} × ${SIDE} pixels, not ${width} × ${height}`,
    )
  }
  const ink = inkCount(bitmap)
  if (ink > MUCH) return repeat(bitmap, ink > VERY_MUCH ? -2 : -1)
  if (ink < LITTLE) return repeat(bitmap, ink < VERY_LITTLE ? 2 : 1)
  return { bitmap, rounds: 0 }
}

function repeat(bitmap: Bitmap, rounds: number): EvenedBitmap {
  const change = rounds > 0 ? thicken : thin
  let changed = bitmap
  for (let round = 0; round < Math.abs(rounds); round++) changed = change(changed)
  return { bitmap: changed, rounds }
}

/** Ink also where one of the four neighbours has ink. */
export function thicken(bitmap: Bitmap): Bitmap {
  return withNeighbours(bitmap, (own, neighbours) => (own === 1 || neighbours > 0 ? 1 : 0))
}

/** Ink only where all four neighbours have ink; beyond the edge there is none. */
export function thin(bitmap: Bitmap): Bitmap {
  return withNeighbours(bitmap, (own, neighbours) => (own === 1 && neighbours === 4 ? 1 : 0))
}

function withNeighbours(
  { width, height, pixels }: Bitmap,
  rule: (own: number, neighbours: number) => number,
): Bitmap {
  const inkAt = (row: number, column: number): number =>
    row < 0 || row >= height || column < 0 || column >= width ? 0 : pixels[row * width + column]!
  const changed = new Uint8Array(pixels.length)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const neighbours =
        inkAt(row - 1, column) +
        inkAt(row + 1, column) +
        inkAt(row, column - 1) +
        inkAt(row, column + 1)
      changed[row * width + column] = rule(inkAt(row, column), neighbours)
    }
  }
  return { width, height, pixels: changed }
}
