import type { Column } from './softmaxLayout.ts'

export interface LossRow {
  readonly top: number
  readonly scoreY: number
  readonly barY: number
  /** Line of the second gradient. */
  readonly doubleY: number
}

export interface LossLayout {
  readonly width: number
  readonly height: number
  readonly compact: boolean
  readonly nameWidth: number
  readonly score: Column
  readonly scoreNumber: number
  readonly probability: Column
  /** Bars of y − t, and of what two softmaxes make of it. */
  readonly gradient: Column
  readonly doubled: Column | null
  readonly rows: readonly LossRow[]
  readonly rowHeight: number
  readonly top: number
  readonly bottom: number
  /** Baselines of the sentences below the table. */
  readonly notes: readonly number[]
}

const TOP = 62
const COMPACT_TOP = 56
/** Room of a number behind the bars of a gradient. */
const GRADIENT_NUMBER = 62

/** Where a column of signed bars has its zero, what 1 takes on either side, and its numbers' end. */
export function barPlace({ left, right }: Column) {
  const unit = (right - left - GRADIENT_NUMBER) / 2
  return { zero: left + unit, unit, numberAt: right }
}

/** Height of the drawing; it depends on the settings, not on the width. */
export function lossHeight(compact: boolean, count: number, double: boolean): number {
  return lossLayout(compact ? 350 : 664, compact, count, double).height
}

/** Read across: name, score, probability, gradient, and beside it that of two softmaxes. */
export function lossLayout(
  width: number,
  compact: boolean,
  count: number,
  double: boolean,
): LossLayout {
  const narrow = width < 600
  const nameWidth = compact ? 60 : narrow ? 50 : 62
  const rowHeight = compact
    ? double
      ? 112
      : 82
    : Math.round(Math.min(62, Math.max(44, 320 / count)))
  const top = compact ? COMPACT_TOP : TOP
  const bottom = top + count * rowHeight
  const rows = Array.from({ length: count }, (_, row) => {
    const rowTop = top + row * rowHeight
    const middle = rowTop + rowHeight / 2
    return compact
      ? { top: rowTop, scoreY: rowTop + 26, barY: rowTop + 61, doubleY: rowTop + 91 }
      : { top: rowTop, scoreY: middle, barY: middle, doubleY: middle }
  })
  const notes = [bottom + 50, bottom + 74]
  const base = { width, compact, nameWidth, rows, rowHeight, top, bottom, notes }
  const height = bottom + 84
  if (compact) {
    const gradient = { left: width / 2 + 4, right: width }
    return {
      ...base,
      height,
      score: { left: nameWidth + 8, right: width - 56 },
      scoreNumber: width,
      probability: { left: 0, right: width / 2 - 14 },
      gradient,
      doubled: double ? gradient : null,
    }
  }
  const gap = narrow ? 12 : 22
  const shares = double ? [0.27, 0.19, 0.27, 0.27] : [0.34, 0.27, 0.39]
  const room = width - nameWidth - (shares.length - 1) * gap
  const column = (index: number): Column => {
    const before = shares.slice(0, index).reduce((sum, share) => sum + share, 0)
    const left = nameWidth + before * room + index * gap
    return { left, right: left + (shares[index] ?? 0) * room }
  }
  const score = column(0)
  return {
    ...base,
    height,
    score: { left: score.left, right: score.right - (narrow ? 38 : 44) },
    scoreNumber: score.right,
    probability: column(1),
    gradient: column(2),
    doubled: double ? column(3) : null,
  }
}
