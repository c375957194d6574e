import type { GridRectangle, MapGrid } from './MapGrid.ts'

export interface RegionWord {
  readonly kind: number
  readonly x: number
  /** Middle of the word. */
  readonly y: number
}

interface Run {
  readonly start: number
  readonly end: number
  readonly column: number
}

/** Words stand in columns between these shares of the width, as far to the right as there is room. */
const COLUMNS = { first: 0.25, last: 0.82 } as const
/** A run of this height holds a word with ease, and one of that height just so (pixels). */
const EASE = 34
const LEAST = 15
/** Half the height of a word and a little air. */
const HALF = 9

/**
 * A place for the name of every kind of cell: the rightmost run with room, or else the tallest.
 * Inside it the word keeps clear of the horizontal lines at these heights.
 */
export function regionWords(
  grid: MapGrid,
  kindOf: (value: number) => number,
  place: GridRectangle,
  lines: readonly number[],
): readonly RegionWord[] {
  const { cells } = grid
  const rowHeight = place.height / cells
  const best = new Map<number, Run>()
  for (
    let column = Math.floor(COLUMNS.last * cells);
    column >= COLUMNS.first * cells;
    column -= 1
  ) {
    for (const [kind, run] of longestRuns(grid, kindOf, column)) {
      const before = best.get(kind)
      const height = before === undefined ? 0 : before.end - before.start
      if (height * rowHeight < EASE && run.end - run.start > height) best.set(kind, run)
    }
  }
  return [...best]
    .filter(([, { start, end }]) => (end - start) * rowHeight >= LEAST)
    .map(([kind, { start, end, column }]) => {
      const bottom = place.top + place.height
      return {
        kind,
        x: place.x + ((column + 0.5) * place.width) / cells,
        y: clearOf(lines, bottom - end * rowHeight, bottom - start * rowHeight),
      }
    })
}

/** The longest run of each kind in one column. */
function longestRuns(
  { cells, values, isKnown }: MapGrid,
  kindOf: (value: number) => number,
  column: number,
): ReadonlyMap<number, Run> {
  const kindAt = (row: number): number =>
    isKnown(row, column) ? kindOf(values[row * cells + column] ?? NaN) : -1
  const longest = new Map<number, Run>()
  for (let start = 0; start < cells;) {
    const kind = kindAt(start)
    let end = start + 1
    while (end < cells && kindAt(end) === kind) end += 1
    const before = longest.get(kind)
    if (kind >= 0 && (before === undefined || end - start > before.end - before.start)) {
      longest.set(kind, { start, end, column })
    }
    start = end
  }
  return longest
}

/** The height nearest to the middle between `top` and `bottom` where no line crosses a word. */
function clearOf(lines: readonly number[], top: number, bottom: number): number {
  const middle = (top + bottom) / 2
  for (let away = 0; away <= (bottom - top) / 2 - HALF; away += 1) {
    for (const y of [middle + away, middle - away]) {
      if (lines.every((line) => Math.abs(line - y) > HALF)) return y
    }
  }
  return middle
}
