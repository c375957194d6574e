/** A square of numbers, row by row; the first row is drawn at the bottom. */
export interface MapGrid {
  readonly cells: number
  readonly values: ArrayLike<number>
  /** What is computed; another cell has no value. */
  readonly isKnown: (row: number, column: number) => boolean
}

export interface GridRectangle {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly height: number
}
