/** Side of the square map in cells. */
export const CELLS = 30
/** A coarse map has one network for each block of this many cells a side. */
export const BLOCK = 3

export const DEEPEST = 40
export const SMALLEST_SCALE = 0.01
export const LARGEST_SCALE = 4

const indices = Array.from({ length: CELLS }, (_, index) => index)

/** Hidden layers of each column, evenly from 1 to 40; every third is a multiple of 4. */
export const depths: readonly number[] = indices.map((column) =>
  Math.round(0.5 + (DEEPEST / CELLS) * (column + 0.5)),
)

/** σ of each row, the smallest first, evenly on a log axis; three digits, as links write them. */
export const scales: readonly number[] = indices.map((row) =>
  Number((SMALLEST_SCALE * (LARGEST_SCALE / SMALLEST_SCALE) ** (row / (CELLS - 1))).toPrecision(3)),
)

/** The cell of a block that a coarse map computes: the deepest and widest spread of the nine. */
export function sampledIndex(index: number): number {
  return index - (index % BLOCK) + BLOCK - 1
}

/** Place of a σ on the axis: 0 at its lower end, 1 at its upper one, half a row beyond the limits. */
export function shareOfScale(scale: number): number {
  const rows = Math.log(scale / SMALLEST_SCALE) / Math.log(LARGEST_SCALE / SMALLEST_SCALE)
  return (rows * (CELLS - 1) + 0.5) / CELLS
}

/** Place of a count of hidden layers on the axis, 0 … 1. */
export function shareOfDepth(depth: number): number {
  return (depth - 0.5) / DEEPEST
}

export function nearestColumn(depth: number): number {
  return nearest(depths, (column) => Math.abs(column - depth))
}

export function nearestRow(scale: number): number {
  return nearest(scales, (row) => Math.abs(Math.log(row / scale)))
}

function nearest(values: readonly number[], distance: (value: number) => number): number {
  let best = 0
  for (const [index, value] of values.entries()) {
    if (distance(value) < distance(values[best] ?? NaN)) best = index
  }
  return best
}
