import type { GridRectangle, MapGrid } from './MapGrid.ts'

/**
 * The line between the cells that reach a value and their neighbours that do not, along the edges
 * of the cells. What is no number has grown beyond all numbers.
 */
export function thresholdPath(grid: MapGrid, threshold: number, place: GridRectangle): string {
  const { cells, values, isKnown } = grid
  const across = (column: number): number => Math.round(place.x + (column * place.width) / cells)
  const up = (row: number): number =>
    Math.round(place.top + place.height - (row * place.height) / cells)
  const reaches = (row: number, column: number): boolean | null => {
    if (row >= cells || column >= cells || !isKnown(row, column)) return null
    const value = values[row * cells + column] ?? NaN
    return Number.isNaN(value) || value >= threshold
  }
  const differs = (a: boolean | null, b: boolean | null): boolean =>
    a !== null && b !== null && a !== b
  let path = ''
  for (let row = 0; row < cells; row += 1) {
    for (let column = 0; column < cells; column += 1) {
      const own = reaches(row, column)
      if (differs(own, reaches(row, column + 1))) {
        path += `M${across(column + 1)} ${up(row)}V${up(row + 1)}`
      }
      if (differs(own, reaches(row + 1, column))) {
        path += `M${across(column)} ${up(row + 1)}H${across(column + 1)}`
      }
    }
  }
  return path
}
