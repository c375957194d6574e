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

/** Region and line of one threshold on a square grid, in pixels. */
export function contourPaths(grid: SquareGrid, threshold: number, place: GridPlace): ContourPaths {
  const { resolution, values } = grid
  const computed = contours().size([resolution, resolution]).contour(Array.from(values), threshold)
  // The value of a cell stands at its centre, and d3 closes regions along the border: its
  // coordinates run from 0 to the resolution, as the cells do.
  const toPixels = ([column = 0, row = 0]: readonly number[]): string => {
    const [x, y] = place(column / resolution, row / resolution)
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
        if (onBorder(from, resolution) && onBorder(to, resolution)) {
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

function onBorder([column = 0, row = 0]: readonly number[], resolution: number): boolean {
  return column <= 0 || row <= 0 || column >= resolution || row >= resolution
}
