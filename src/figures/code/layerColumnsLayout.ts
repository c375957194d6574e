/** At most so many units of a column are drawn; of more, the first and the last ones. */
const MOST_UNITS = 8
const FIRST_UNITS = 5

/** Places of a column: index of a unit, or null for the gap that stands for the others. */
export function shownUnits(count: number): readonly (number | null)[] {
  const all = Array.from({ length: count }, (_, index) => index)
  if (count <= MOST_UNITS) return all
  const last = MOST_UNITS - 1 - FIRST_UNITS
  return [...all.slice(0, FIRST_UNITS), null, ...all.slice(count - last)]
}

export interface ColumnsGeometry {
  readonly radius: number
  /** Distance of two units of a column. */
  readonly pitch: number
  readonly columnWidth: number
  readonly top: number
  readonly middle: number
  readonly bottom: number
  readonly height: number
}

const HEAD = 32
const FOOT = 44

export function columnsGeometry(width: number, columns: number, compact: boolean): ColumnsGeometry {
  const pitch = compact ? 22 : 26
  const inside = pitch * MOST_UNITS
  return {
    radius: compact ? 7 : 8.5,
    pitch,
    columnWidth: width / columns,
    top: HEAD,
    middle: HEAD + inside / 2,
    bottom: HEAD + inside,
    height: HEAD + inside + FOOT,
  }
}

export function columnsHeight(compact: boolean): number {
  return columnsGeometry(0, 1, compact).height
}
