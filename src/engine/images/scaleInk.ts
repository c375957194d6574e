import { blankBitmap } from './Bitmap.ts'
import type { Bitmap, InkBounds } from './Bitmap.ts'

/**
 * The part of a bitmap inside `bounds`, stretched to `width` × `height`. A new pixel gets ink where
 * at least `share` of the area it covers has ink; one half keeps the thickness of strokes on average.
 */
export function scaleInk(
  bitmap: Bitmap,
  bounds: InkBounds,
  width: number,
  height: number,
  share = 0.5,
): Bitmap {
  const scaled = blankBitmap(width, height)
  const columns = sharesOf(bounds.left, bounds.width, width)
  const rows = sharesOf(bounds.top, bounds.height, height)
  const enough = (bounds.width / width) * (bounds.height / height) * share - ROUNDING
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      let area = 0
      for (const { index: y, share: down } of rows[row] ?? []) {
        for (const { index: x, share: across } of columns[column] ?? []) {
          if (bitmap.pixels[y * bitmap.width + x] === 1) area += down * across
        }
      }
      if (area >= enough) scaled.pixels[row * width + column] = 1
    }
  }
  return scaled
}

/** What the sums of shares may lose. */
const ROUNDING = 1e-9

interface Share {
  /** Index of an old row or column. */
  readonly index: number
  /** Length of it that lies in the new one, in old pixels. */
  readonly share: number
}

/** For each of `count` new rows (or columns) the old ones it covers. */
function sharesOf(start: number, length: number, count: number): readonly (readonly Share[])[] {
  return Array.from({ length: count }, (_, place) => {
    const from = start + (place * length) / count
    const to = start + ((place + 1) * length) / count
    const shares: Share[] = []
    for (let index = Math.floor(from); index < to; index++) {
      const share = Math.min(to, index + 1) - Math.max(from, index)
      if (share > ROUNDING) shares.push({ index, share })
    }
    return shares
  })
}
