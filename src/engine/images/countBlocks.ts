import type { Bitmap } from './Bitmap.ts'

/**
 * Pixels with ink in each block of `side` × `side`; blocks do not overlap. The result is row-major,
 * [height/side × width/side], every count an integer from 0 to side².
 */
export function countBlocks({ width, height, pixels }: Bitmap, side: number): Uint8Array {
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
