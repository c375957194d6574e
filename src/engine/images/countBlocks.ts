import type { Bitmap } from './Bitmap.ts'

/** A byte holds the count of a full block. */
const LARGEST_SIDE = 15

/**
 * Pixels with ink in each block of `side` × `side`; blocks do not overlap. The result is row-major,
 * [height/side × width/side], every count an integer from 0 to side².
 *
 * Throws a RangeError where `side` is not an integer from 1 to 15 (a byte holds no more than 255) or
 * does not divide both sides of the bitmap.
 */
export function countBlocks({ width, height, pixels }: Bitmap, side: number): Uint8Array {
  const isWhole = Number.isInteger(side) && width % side === 0 && height % side === 0
  if (!isWhole || side < 1 || side > LARGEST_SIDE) {
    throw new RangeError(`${width} × ${height} pixels do not make blocks of ${side} × ${side}`)
  }
  const columns = width / side
  const counts = new Uint8Array(columns * (height / side))
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const block = Math.floor(row / side) * columns + Math.floor(column / side)
      counts[block]! += pixels[row * width + column]!
    }
  }
  return counts
}
