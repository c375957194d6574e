import type { FrameSize } from '../../plot/FrameSize.ts'

/** Where the panels of a figure of units stand, in pixels: one band of rows per hidden layer. */
export interface UnitRowsLayout {
  /** Layer 1 … last: the last one on top, as in every figure of layers. */
  readonly bands: readonly UnitBand[]
  /** Height of the row of one unit. */
  readonly rowHeight: number
  readonly labelX: number
  /** Baselines of the headings, of the key and of the classes. */
  readonly headingY: number
  readonly keyY: number
  readonly classY: number
  readonly matrix: { readonly x: number; readonly width: number }
  /** Middle of the marks of dead units. */
  readonly markX: number
  readonly countX: number
  /** Curves stand on the bands of the matrix, or below it on bands of their own. */
  readonly curves: {
    readonly bands: readonly UnitBand[]
    readonly x: number
    readonly width: number
    readonly headingY: number
  }
  readonly stacked: boolean
  readonly bottom: number
}

export interface UnitBand {
  readonly layer: number
  readonly top: number
  readonly height: number
}

const TOP = 82
const ROWS_HEIGHT = { compact: 400, medium: 432, wide: 432 } as const
const GAP = 10
/** Axis labels below the rows. */
const FOOT = 26
/** A band holds two lines of text. */
const LOWEST_BAND = 36
const ROW = { lowest: 2, highest: 9 } as const
/** Heading, and bands, of curves that stand below. */
const STACKED_HEAD = 46
const STACKED_BAND = 44

export function unitRowsHeight(size: FrameSize, layers: number, units: number): number {
  const first = TOP + bandsHeight(layers, units * rowHeightOf(size, layers, units)) + FOOT
  return size === 'compact'
    ? first + STACKED_HEAD + bandsHeight(layers, STACKED_BAND) + FOOT
    : first
}

export function unitRowsLayout(
  size: FrameSize,
  width: number,
  layers: number,
  units: number,
): UnitRowsLayout {
  const rowHeight = rowHeightOf(size, layers, units)
  const bands = bandsFrom(TOP, layers, units * rowHeight)
  const bottom = TOP + bandsHeight(layers, units * rowHeight)
  const labels = layers < 10 ? 40 : 48
  const compact = size === 'compact'
  const wide = size === 'wide'
  const counts = wide ? 150 : 84
  const matrixWidth = compact
    ? width - labels - 16 - 70
    : Math.round((width - labels - counts) * (wide ? 0.56 : 0.58))
  const matrix = { x: labels, width: matrixWidth }
  const markX = labels + matrixWidth + 9
  const countX = markX + (wide ? 24 : 12)
  const curvesX = compact ? labels : countX + counts
  const curvesTop = bottom + FOOT + STACKED_HEAD
  return {
    bands,
    rowHeight,
    labelX: labels - 12,
    headingY: 16,
    keyY: 40,
    classY: 68,
    matrix,
    markX,
    countX,
    curves: {
      bands: compact ? bandsFrom(curvesTop, layers, STACKED_BAND) : bands,
      x: curvesX,
      width: width - curvesX - 10,
      headingY: compact ? curvesTop - 20 : 16,
    },
    stacked: compact,
    bottom,
  }
}

function rowHeightOf(size: FrameSize, layers: number, units: number): number {
  const fitting = Math.floor(ROWS_HEIGHT[size] / (layers * units))
  const highest = Math.max(ROW.highest, Math.ceil(LOWEST_BAND / units))
  return Math.min(Math.max(fitting, ROW.lowest, Math.ceil(LOWEST_BAND / units)), highest)
}

function bandsHeight(layers: number, band: number): number {
  return layers * band + (layers - 1) * GAP
}

function bandsFrom(top: number, layers: number, height: number): readonly UnitBand[] {
  return Array.from({ length: layers }, (_, layer) => ({
    layer,
    top: top + (layers - 1 - layer) * (height + GAP),
    height,
  }))
}
