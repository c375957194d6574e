/** A column of the table: bars and numbers start at `left` and end before `right`. */
export interface Column {
  readonly left: number
  readonly right: number
}

/** One class: the middle of the line its score is on, and of the line its bars are on. */
export interface ClassRow {
  readonly top: number
  readonly scoreY: number
  readonly barY: number
}

export interface SoftmaxLayout {
  readonly width: number
  readonly height: number
  readonly compact: boolean
  readonly name: Column
  /** The axis itself; its numbers stand right-aligned at `scoreNumber`. */
  readonly score: Column
  readonly scoreNumber: number
  readonly exponential: Column
  readonly probability: Column
  readonly rows: readonly ClassRow[]
  readonly rowHeight: number
  /** Upper and lower end of the rows. */
  readonly top: number
  readonly bottom: number
  /** Left upper corner and size of one square of the Jacobian; a row of it is a row of the table. */
  readonly jacobian: {
    readonly left: number
    readonly cell: number
    readonly middleOf: (row: number) => number
    /** Baseline of the heading, and of the names below. */
    readonly heading: number
    readonly foot: number
  }
  readonly strip: { readonly top: number; readonly height: number }
}

const TOP = 62
const STRIP = 44
const GAP = 22
const LARGEST_CELL = 44
/** Shares of score, exponential and probability in the width they have together. */
const SHARES = [0.42, 0.32, 0.26]
const COMPACT = { top: 56, row: 82, strip: 40, jacobianGap: 86, jacobian: 216 } as const

/** Height of the drawing; it depends on the number of classes, not on the width. */
export function softmaxHeight(compact: boolean, count: number): number {
  const layout = softmaxLayout(compact ? 350 : 664, compact, count)
  return layout.height
}

/**
 * Read across: name, score, exponential, probability, a row of the Jacobian; below, the strip of
 * total 1. On a phone a row has two lines and the Jacobian stands below the rows.
 */
export function softmaxLayout(width: number, compact: boolean, count: number): SoftmaxLayout {
  return compact ? compactLayout(width, count) : fullLayout(width, count)
}

function fullLayout(width: number, count: number): SoftmaxLayout {
  const narrow = width < 600
  const gap = narrow ? 12 : GAP
  const nameWidth = narrow ? 50 : 62
  const cell = Math.min(LARGEST_CELL, Math.floor((narrow ? 112 : 176) / count))
  const jacobianLeft = width - cell * count
  const room = jacobianLeft - nameWidth - 3 * gap
  const column = (index: number): Column => {
    const before = SHARES.slice(0, index).reduce((sum, share) => sum + share, 0)
    const left = nameWidth + before * room + index * gap
    return { left, right: left + (SHARES[index] ?? 0) * room }
  }
  const rowHeight = Math.round(Math.min(62, Math.max(40, 320 / count)))
  const rows = Array.from({ length: count }, (_, row) => {
    const top = TOP + row * rowHeight
    return { top, scoreY: top + rowHeight / 2, barY: top + rowHeight / 2 }
  })
  const bottom = TOP + count * rowHeight
  const score = column(0)
  return {
    width,
    compact: false,
    name: { left: 0, right: nameWidth - 8 },
    score: { left: score.left, right: score.right - (narrow ? 38 : 44) },
    scoreNumber: score.right,
    exponential: column(1),
    probability: column(2),
    rows,
    rowHeight,
    top: TOP,
    bottom,
    jacobian: {
      left: jacobianLeft,
      cell,
      middleOf: (row) => TOP + (row + 0.5) * rowHeight,
      heading: 0,
      foot: bottom + 20,
    },
    strip: { top: bottom + 60, height: STRIP },
    height: bottom + 60 + STRIP + 26,
  }
}

function compactLayout(width: number, count: number): SoftmaxLayout {
  const { top, row: rowHeight, jacobianGap } = COMPACT
  const nameWidth = 60
  const half = width / 2
  const rows = Array.from({ length: count }, (_, index) => {
    const rowTop = top + index * rowHeight
    return { top: rowTop, scoreY: rowTop + 26, barY: rowTop + 61 }
  })
  const bottom = top + count * rowHeight
  const cell = Math.min(40, Math.floor(COMPACT.jacobian / count))
  const stripTop = bottom + 66
  const jacobianTop = stripTop + COMPACT.strip + jacobianGap
  return {
    width,
    compact: true,
    name: { left: 0, right: nameWidth - 8 },
    score: { left: nameWidth + 8, right: width - 56 },
    scoreNumber: width,
    exponential: { left: 0, right: half - 8 },
    probability: { left: half + 8, right: width },
    rows,
    rowHeight,
    top,
    bottom,
    jacobian: {
      left: nameWidth,
      cell,
      middleOf: (row) => jacobianTop + (row + 0.5) * cell,
      heading: jacobianTop - 22,
      foot: jacobianTop + count * cell + 18,
    },
    strip: { top: stripTop, height: COMPACT.strip },
    height: jacobianTop + count * cell + 26,
  }
}
