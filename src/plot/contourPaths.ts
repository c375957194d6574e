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

/** Copies of the outermost cells, so that the line runs on past the square, then an outside. */
const RIM = 2
const OUTSIDE = -Infinity

/**
 * Ways of the line through a square of four neighbouring values, by which of them reach the
 * threshold (lower left 1, lower right 2, upper right 4, upper left 8): pairs of the side it comes
 * from and the side it goes to, with the region on its left. Sides: 0 lower, 1 right, 2 upper,
 * 3 left. Two opposite corners stay apart.
 */
const WAYS: readonly (readonly number[])[] = [
  [],
  [0, 3],
  [1, 0],
  [1, 3],
  [2, 1],
  [0, 3, 2, 1],
  [2, 0],
  [2, 3],
  [3, 2],
  [0, 2],
  [1, 0, 3, 2],
  [1, 2],
  [3, 1],
  [0, 1],
  [3, 0],
  [],
]

/**
 * Region and line of one threshold on a square grid, in pixels, by marching squares: the line
 * crosses between two values where the straight line through them does. Both run on to half a cell
 * beyond the square: clip them.
 */
export function contourPaths(grid: SquareGrid, threshold: number, place: GridPlace): ContourPaths {
  const size = grid.resolution + 2 * RIM
  const levels = withRim(grid, size)
  const next = linkCrossings(levels, size, threshold)

  const pixels = (crossing: number): string => {
    const from = crossing >> 1
    const isUpward = (crossing & 1) === 1
    const share = shareOfWay(levels[from]!, levels[from + (isUpward ? size : 1)]!, threshold)
    const column = (from % size) + (isUpward ? 0 : share)
    const row = Math.floor(from / size) + (isUpward ? share : 0)
    const centre = 0.5 - RIM
    const [x, y] = place((column + centre) / grid.resolution, (row + centre) / grid.resolution)
    return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
  }
  const isBorder = (crossing: number): boolean => {
    const from = crossing >> 1
    const to = from + ((crossing & 1) === 1 ? size : 1)
    return levels[from] === OUTSIDE || levels[to] === OUTSIDE
  }

  let region = ''
  let line = ''
  for (let start = 0; start < next.length; start++) {
    if (next[start]! < 0) continue
    let crossing = start
    let at = pixels(start)
    let wasBorder = isBorder(start)
    let pen = false
    region += `M${at}`
    do {
      const following = next[crossing]!
      next[crossing] = -1
      crossing = following
      const from = at
      at = pixels(crossing)
      if (crossing !== start) region += `L${at}`
      const isBorderNow = isBorder(crossing)
      if (wasBorder && isBorderNow) pen = false
      else {
        line += pen ? `L${at}` : `M${from}L${at}`
        pen = true
      }
      wasBorder = isBorderNow
    } while (crossing !== start)
    region += 'Z'
  }
  return { region, line }
}

/** The values with copies of the outermost ones on every side, and around them the outside. */
function withRim({ resolution, values }: SquareGrid, size: number): Float64Array {
  const cell = (index: number): number => Math.min(Math.max(index - RIM, 0), resolution - 1)
  const levels = new Float64Array(size * size).fill(OUTSIDE)
  for (let row = 1; row < size - 1; row++) {
    for (let column = 1; column < size - 1; column++) {
      levels[row * size + column] = values[cell(row) * resolution + cell(column)] ?? NaN
    }
  }
  return levels
}

/**
 * The crossing that follows each on the line, −1 where there is none. A crossing lies between a
 * value and its right (2·index) or upper (2·index + 1) neighbour. Every line is a ring: nothing
 * outside reaches the threshold.
 */
function linkCrossings(levels: Float64Array, size: number, threshold: number): Int32Array {
  const next = new Int32Array(2 * levels.length).fill(-1)
  for (let row = 0; row + 1 < size; row++) {
    for (let column = 0; column + 1 < size; column++) {
      const from = row * size + column
      const ways =
        WAYS[
          (levels[from]! >= threshold ? 1 : 0) +
            (levels[from + 1]! >= threshold ? 2 : 0) +
            (levels[from + size + 1]! >= threshold ? 4 : 0) +
            (levels[from + size]! >= threshold ? 8 : 0)
        ]!
      if (ways.length === 0) continue
      const sides = [2 * from, 2 * (from + 1) + 1, 2 * (from + size), 2 * from + 1]
      for (let way = 0; way < ways.length; way += 2) {
        next[sides[ways[way]!]!] = sides[ways[way + 1]!]!
      }
    }
  }
  return next
}

/** How far from one value to the other the threshold lies; on the inner one at the border. */
function shareOfWay(from: number, to: number, threshold: number): number {
  if (from === OUTSIDE) return 1
  if (to === OUTSIDE) return 0
  return (threshold - from) / (to - from)
}
