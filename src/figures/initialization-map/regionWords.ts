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
/** Half the size of a word and a little air. */
const HALF = { width: 16, height: 9 } as const

/** What words keep clear of. */
export interface Obstacles {
  /** Heights of horizontal lines, crossed only where there is no other room. */
  readonly lines: readonly number[]
  /** Never covered: the chosen cell and its value. */
  readonly box: GridRectangle | null
}

/**
 * A place for the name of every kind of cell: the rightmost run with room, or else the tallest, all
 * of it inside cells of its kind.
 */
export function regionWords(
  grid: MapGrid,
  kindOf: (value: number) => number,
  place: GridRectangle,
  { lines, box }: Obstacles,
): readonly RegionWord[] {
  const { cells } = grid
  const rowHeight = place.height / cells
  const aside = Math.ceil((HALF.width * cells) / place.width - 0.5)
  const middleOf = (column: number): number => place.x + ((column + 0.5) * place.width) / cells
  const heightOf = ({ start, end }: Run): number => {
    const bottom = place.top + place.height
    return clearOf(lines, bottom - end * rowHeight, bottom - start * rowHeight)
  }
  const best = new Map<number, Run>()
  for (
    let column = Math.floor(COLUMNS.last * cells);
    column >= COLUMNS.first * cells;
    column -= 1
  ) {
    for (const [kind, run] of longestRuns(grid, kindOf, column, aside)) {
      if (box !== null && touches(box, middleOf(column), heightOf(run))) continue
      const before = best.get(kind)
      const height = before === undefined ? 0 : before.end - before.start
      if (height * rowHeight < EASE && run.end - run.start > height) best.set(kind, run)
    }
  }
  return [...best]
    .filter(([, { start, end }]) => (end - start) * rowHeight >= LEAST)
    .map(([kind, run]) => ({ kind, x: middleOf(run.column), y: heightOf(run) }))
}

/** The longest run of each kind in one column and in as many on both sides as a word covers. */
function longestRuns(
  { cells, values, isKnown }: MapGrid,
  kindOf: (value: number) => number,
  column: number,
  aside: number,
): ReadonlyMap<number, Run> {
  const kindIn = (row: number, at: number): number =>
    isKnown(row, at) ? kindOf(values[row * cells + at] ?? NaN) : -1
  const kindAt = (row: number): number => {
    const kind = kindIn(row, column)
    for (let at = Math.max(0, column - aside); at <= Math.min(cells - 1, column + aside); at += 1) {
      if (kindIn(row, at) !== kind) return -1
    }
    return kind
  }
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
  for (let away = 0; away <= (bottom - top) / 2 - HALF.height; away += 1) {
    for (const y of [middle + away, middle - away]) {
      if (lines.every((line) => Math.abs(line - y) > HALF.height)) return y
    }
  }
  return middle
}

/** Whether a word around this point would touch a box. */
function touches(box: GridRectangle, x: number, y: number): boolean {
  return (
    Math.abs(x - (box.x + box.width / 2)) < HALF.width + box.width / 2 &&
    Math.abs(y - (box.top + box.height / 2)) < HALF.height + box.height / 2
  )
}
