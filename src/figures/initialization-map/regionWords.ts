import type { GridRectangle, MapGrid } from './MapGrid.ts'

export interface RegionWord {
  readonly kind: number
  readonly x: number
  /** Middle of the word. */
  readonly y: number
}

/** The column (as a share of the width) in whose runs the words stand. */
const COLUMN = 0.8
/** Least height of a run that holds a word. */
const ROOM = 15

/**
 * A place for the name of every kind of cell: the middle of its longest run in one column, where it
 * has room.
 */
export function regionWords(
  grid: MapGrid,
  kindOf: (value: number) => number,
  place: GridRectangle,
): readonly RegionWord[] {
  const { cells, values, isKnown } = grid
  const column = Math.floor(COLUMN * cells)
  const rowHeight = place.height / cells
  const longest = new Map<number, { start: number; end: number }>()
  for (let start = 0; start < cells;) {
    const kind = isKnown(start, column) ? kindOf(values[start * cells + column] ?? NaN) : -1
    let end = start + 1
    while (
      end < cells &&
      isKnown(end, column) &&
      kindOf(values[end * cells + column] ?? NaN) === kind
    ) {
      end += 1
    }
    const before = longest.get(kind)
    if (kind >= 0 && (before === undefined || end - start > before.end - before.start)) {
      longest.set(kind, { start, end })
    }
    start = end
  }
  return [...longest]
    .filter(([, { start, end }]) => (end - start) * rowHeight >= ROOM)
    .map(([kind, { start, end }]) => ({
      kind,
      x: place.x + ((column + 0.5) * place.width) / cells,
      y: place.top + place.height - ((start + end) / 2) * rowHeight,
    }))
}
