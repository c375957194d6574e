import type { Bitmap } from '../../../src/engine/images/Bitmap.ts'

/** `#` is ink, anything else paper; one string a row. */
export function textBitmap(...rows: readonly string[]): Bitmap {
  const width = Math.max(...rows.map((row) => row.length))
  const pixels = rows.flatMap((row) =>
    [...row.padEnd(width)].map((character) => (character === '#' ? 1 : 0)),
  )
  return { width, height: rows.length, pixels: Uint8Array.from(pixels) }
}

export function bitmapText({ width, height, pixels }: Bitmap): readonly string[] {
  return Array.from({ length: height }, (_, row) =>
    [...pixels.subarray(row * width, (row + 1) * width)]
      .map((pixel) => (pixel === 1 ? '#' : '.'))
      .join(''),
  )
}
