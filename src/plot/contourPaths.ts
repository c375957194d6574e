import { contours } from 'd3'

/** Values at the centres of resolution × resolution equal cells that tile a square. */
export interface SquareGrid {
  readonly resolution: number
  /** [resolution × resolution], row-major, the first row at the bottom. */
  readonly values: ArrayLike<number>
}

export interface ContourPaths {
  /** Outline of the region where the value is at least the threshold. */
  readonly region: string
  /** The threshold line alone: the region's outline without the border of the grid. */
  readonly line: string
}

/** Takes a place in the square, 0 … 1 from its left (u) and lower (v) side, to pixels. */
export type GridPlace = (u: number, v: number) => readonly [number, number]

/**
 * Region and line of one threshold on a square grid, in pixels. Both run on to half a cell beyond
 * the square, where d3 cuts the corners off: clip them.
 */
export function contourPaths(grid: SquareGrid, threshold: number, place: GridPlace): ContourPaths {
  const { resolution } = grid
  const padded = resolution + 2
  const computed = contours().size([padded, padded]).contour(withRim(grid), threshold)
  // d3 counts from the corner of the rim; the value of a cell stands at its centre.
  const toPixels = ([column = 0, row = 0]: readonly number[]): string => {
    const [x, y] = place((column - 1) / resolution, (row - 1) / resolution)
    return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
  }
  let region = ''
  let line = ''
  for (const polygon of computed.coordinates) {
    for (const ring of polygon) {
      region += `M${ring.map(toPixels).join('L')}Z`
      let pen = false
      for (let index = 0; index + 1 < ring.length; index += 1) {
        const from = ring[index] ?? []
        const to = ring[index + 1] ?? []
        if (onBorder(from, padded) && onBorder(to, padded)) {
          pen = false
          continue
        }
        line += pen ? `L${toPixels(to)}` : `M${toPixels(from)}L${toPixels(to)}`
        pen = true
      }
    }
  }
  return { region, line }
}

function onBorder([column = 0, row = 0]: readonly number[], size: number): boolean {
  return column <= 0 || row <= 0 || column >= size || row >= size
}

/** The values with one more cell on every side, equal to its neighbour. */
function withRim({ resolution, values }: SquareGrid): number[] {
  const inside = (index: number): number => Math.min(Math.max(index - 1, 0), resolution - 1)
  const size = resolution + 2
  const padded = new Array<number>(size * size)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      padded[row * size + column] = values[inside(row) * resolution + inside(column)] ?? NaN
    }
  }
  return padded
}
