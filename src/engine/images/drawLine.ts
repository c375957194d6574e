import type { Bitmap } from './Bitmap.ts'

/** A place on a bitmap in pixels: (0, 0) is its upper left corner, not the middle of a pixel. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Draws a straight line with round ends into the bitmap: every pixel whose middle is at most half a
 * `thickness` away gets ink. A line from a point to itself is a round dot.
 */
export function drawLine(bitmap: Bitmap, from: Point, to: Point, thickness: number): void {
  const { width, height, pixels } = bitmap
  const radius = thickness / 2
  const firstRow = Math.max(0, Math.floor(Math.min(from.y, to.y) - radius))
  const lastRow = Math.min(height - 1, Math.floor(Math.max(from.y, to.y) + radius))
  const firstColumn = Math.max(0, Math.floor(Math.min(from.x, to.x) - radius))
  const lastColumn = Math.min(width - 1, Math.floor(Math.max(from.x, to.x) + radius))
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const middle = { x: column + 0.5, y: row + 0.5 }
      if (squaredDistance(middle, from, to) <= radius * radius) pixels[row * width + column] = 1
    }
  }
}

/** Draws through all points of a stroke, in their order. */
export function drawStroke(bitmap: Bitmap, points: readonly Point[], thickness: number): void {
  let previous = points[0]
  for (const point of points) {
    if (previous !== undefined) drawLine(bitmap, previous, point, thickness)
    previous = point
  }
}

/** From a point to the nearest point of the segment. */
function squaredDistance(point: Point, from: Point, to: Point): number {
  const alongX = to.x - from.x
  const alongY = to.y - from.y
  const squaredLength = alongX * alongX + alongY * alongY
  const projection = (point.x - from.x) * alongX + (point.y - from.y) * alongY
  const share = squaredLength === 0 ? 0 : Math.min(1, Math.max(0, projection / squaredLength))
  const offX = point.x - from.x - share * alongX
  const offY = point.y - from.y - share * alongY
  return offX * offX + offY * offY
}
