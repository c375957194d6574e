import { blankBitmap, inkBounds } from './Bitmap.ts'
import type { Bitmap, InkBounds } from './Bitmap.ts'
import { countBlocks } from './countBlocks.ts'
import { evenThickness } from './evenThickness.ts'
import type { EvenedBitmap } from './evenThickness.ts'
import { scaleInk } from './scaleInk.ts'
import { straighten } from './straighten.ts'
import type { StraightenedBitmap } from './straighten.ts'

/** Side of the normalised bitmap, the columns a digit is stretched to, and the side of a block. */
export const NORMALIZED_SIDE = 32
export const DIGIT_COLUMNS = 20
export const BLOCK_SIDE = 4

/**
 * Ink is stretched at most this much more in width than in height. The makers of the data knew no
 * such bound; without it a plain vertical line fills the whole bitmap and a narrow 9 is read as a 7.
 */
const MOST_WIDENING = 1.5

/** Every step of the way from a drawing to the 64 inputs of a network. */
export interface PreprocessedDigit {
  /** Where the ink was, or null on a blank drawing. */
  readonly bounds: InkBounds | null
  /** 32 × 32: the ink stretched to 32 rows and at most 20 columns, in the middle. */
  readonly sized: Bitmap
  readonly evened: EvenedBitmap
  readonly straightened: StraightenedBitmap
  /** [8 × 8], row-major, integers 0–16: what the network gets. */
  readonly counts: Uint8Array
}

/**
 * Makes of a drawing what the data set holds: the ink is stretched to 20 × 32 pixels (narrow ink to
 * fewer columns) and put in the middle of 32 × 32, strokes are made about as thick as those of the
 * data, slant is taken away, and each block of 4 × 4 is counted. A blank drawing gives 64 zeros.
 *
 * Source: steps and numbers are those of the NIST programs the makers of the data set used (Garris et
 * al., NISTIR 5469, 1994; Alpaydin and Kaynak, 1998).
 */
export function preprocessDigit(drawing: Bitmap): PreprocessedDigit {
  const bounds = inkBounds(drawing)
  const sized = bounds === null ? blankNormalized() : centred(drawing, bounds)
  const evened = evenThickness(sized)
  const straightened = straighten(evened.bitmap)
  const counts = countBlocks(straightened.bitmap, BLOCK_SIDE)
  return { bounds, sized, evened, straightened, counts }
}

function blankNormalized(): Bitmap {
  return blankBitmap(NORMALIZED_SIDE, NORMALIZED_SIDE)
}

function centred(drawing: Bitmap, bounds: InkBounds): Bitmap {
  const widened = Math.round(((bounds.width * NORMALIZED_SIDE) / bounds.height) * MOST_WIDENING)
  const columns = Math.min(DIGIT_COLUMNS, Math.max(1, widened))
  const scaled = scaleInk(drawing, bounds, columns, NORMALIZED_SIDE)
  const bitmap = blankNormalized()
  const margin = Math.floor((NORMALIZED_SIDE - columns) / 2)
  for (let row = 0; row < NORMALIZED_SIDE; row++) {
    const line = scaled.pixels.subarray(row * columns, (row + 1) * columns)
    bitmap.pixels.set(line, row * NORMALIZED_SIDE + margin)
  }
  return bitmap
}
