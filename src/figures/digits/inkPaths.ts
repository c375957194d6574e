/** Cells of one shade. */
export interface InkLevel {
  /** Share of the cell that has ink, above 0 and at most 1. */
  readonly share: number
  readonly path: string
}

export interface InkPlace {
  readonly left: number
  readonly top: number
  /** Side of a cell in pixels. */
  readonly cell: number
}

/**
 * Squares of a picture, one path per shade: equal neighbours of a row are one rectangle. `counts` is
 * row-major with this many columns, from 0 (no square) to `most`.
 */
export function inkPaths(
  counts: ArrayLike<number>,
  most: number,
  columns: number,
  { left, top, cell }: InkPlace,
): readonly InkLevel[] {
  const paths = new Map<number, string>()
  for (let start = 0; start < counts.length;) {
    const count = counts[start] ?? 0
    const rowEnd = start - (start % columns) + columns
    let end = start + 1
    while (end < rowEnd && counts[end] === count) end += 1
    if (count > 0) {
      const x = left + (start % columns) * cell
      const y = top + Math.floor(start / columns) * cell
      const length = (end - start) * cell
      paths.set(count, `${paths.get(count) ?? ''}M${x} ${y}h${length}v${cell}h${-length}z`)
    }
    start = end
  }
  return [...paths]
    .sort(([first], [second]) => first - second)
    .map(([count, path]) => ({ share: count / most, path }))
}
