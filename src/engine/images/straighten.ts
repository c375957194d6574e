import { blankBitmap, inkBounds } from './Bitmap.ts'
import type { Bitmap } from './Bitmap.ts'

export interface StraightenedBitmap {
  readonly bitmap: Bitmap
  /** Columns a row moves to the right for each row further down; 0 where nothing had to move. */
  readonly slant: number
}

/** Rows at the upper and lower edge that may be rough. */
const EDGE = 2
/** Ink of no more rows than this has no slant. */
const LOWEST = 5

/**
 * Shifts every row sideways so that the leftmost ink near the top stands above the leftmost ink near
 * the bottom. The middle row stays where it is; what is shifted over the edge is lost.
 *
 * Source: the program `shear_char` of the NIST Form-Based Handprint Recognition System (Garris et al.,
 * NISTIR 5469, 1994).
 */
export function straighten(bitmap: Bitmap): StraightenedBitmap {
  const { width, height, pixels } = bitmap
  const bounds = inkBounds(bitmap)
  if (bounds === null || bounds.height <= LOWEST) return { bitmap, slant: 0 }
  const top = bounds.top + EDGE
  const bottom = bounds.top + bounds.height - 1 - EDGE
  const topLeft = leftmostInk(bitmap, top)
  const bottomLeft = leftmostInk(bitmap, bottom)
  if (topLeft === null || bottomLeft === null || topLeft === bottomLeft) {
    return { bitmap, slant: 0 }
  }
  const slant = (topLeft - bottomLeft) / (bottom - top)
  const moved = blankBitmap(width, height)
  for (let row = 0; row < height; row++) {
    const shift = roundHalfAway((row - height / 2) * slant)
    for (let column = 0; column < width; column++) {
      const from = column - shift
      if (from >= 0 && from < width) {
        moved.pixels[row * width + column] = pixels[row * width + from]!
      }
    }
  }
  return { bitmap: moved, slant }
}

function leftmostInk({ width, pixels }: Bitmap, row: number): number | null {
  const column = pixels.subarray(row * width, (row + 1) * width).indexOf(1)
  return column < 0 ? null : column
}

/** Halves go away from zero, so that a mirrored slant is mirrored. */
function roundHalfAway(value: number): number {
  return Math.sign(value) * Math.floor(Math.abs(value) + 0.5)
}
