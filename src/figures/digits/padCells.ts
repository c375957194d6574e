/** Cells per side of the pad, and pixels of the drawing per side of a cell. */
export const PAD_CELLS = 32
export const CELL_PIXELS = 4

/** Pixels per side of a drawing. */
export const PAD_PIXELS = PAD_CELLS * CELL_PIXELS

/** A cell of the pad, from 0. */
export interface PadCell {
  readonly row: number
  readonly column: number
}
