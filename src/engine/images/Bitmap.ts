/** A black-and-white picture: 1 is ink, 0 is paper. */
export interface Bitmap {
  readonly width: number
  readonly height: number
  /** [height × width], row-major, row 0 on top */
  readonly pixels: Uint8Array
}

/** Paper without ink. */
export function blankBitmap(width: number, height: number): Bitmap {
  return { width, height, pixels: new Uint8Array(width * height) }
}

/** Number of pixels with ink. */
export function inkCount({ pixels }: Bitmap): number {
  let count = 0
  for (const pixel of pixels) count += pixel
  return count
}

/** The smallest rectangle that holds all ink, in whole pixels. */
export interface InkBounds {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where the ink is, or null where there is none. */
export function inkBounds({ width, height, pixels }: Bitmap): InkBounds | null {
  let left = width
  let right = -1
  let top = height
  let bottom = -1
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (pixels[row * width + column] === 0) continue
      left = Math.min(left, column)
      right = Math.max(right, column)
      top = Math.min(top, row)
      bottom = row
    }
  }
  if (right < 0) return null
  return { left, top, width: right - left + 1, height: bottom - top + 1 }
}
