import type { FrameSize } from '../../plot/FrameSize.ts'

export interface DigitScoresLayout {
  readonly rowHeight: number
  /** Baseline of the headings; top of the first row; bottom of the last. */
  readonly headingY: number
  readonly top: number
  readonly bottom: number
  /** Middle of the names of rows. */
  readonly nameX: number
  readonly score: { readonly left: number; readonly right: number }
  /** Bars start here, and a probability of 1 ends there. */
  readonly probability: { readonly left: number; readonly right: number }
  readonly stripY: number
}

const ROWS = 10
const TOP = { compact: 32, medium: 40, wide: 40 } as const
const ROW = { compact: 34, medium: 36, wide: 38 } as const
const FOOT = 64
/** Room of `0.001 미만` behind a bar. */
const NUMBER = 74
/** Room of a printed score beyond the marks. */
const SCORE_NUMBER = 42

/** Height of the table of ten digits. */
export function digitScoresHeight(size: FrameSize): number {
  return TOP[size] + ROWS * ROW[size] + FOOT
}

export function digitScoresLayout(size: FrameSize, width: number): DigitScoresLayout {
  const compact = size === 'compact'
  const top = TOP[size]
  const rowHeight = ROW[size]
  const nameX = compact ? 10 : 20
  const scoreLeft = nameX + (compact ? 14 : 30) + SCORE_NUMBER
  const rest = width - scoreLeft - NUMBER - SCORE_NUMBER
  const scoreWidth = Math.round(rest * (compact ? 0.42 : 0.4))
  const score = { left: scoreLeft, right: scoreLeft + scoreWidth }
  const probabilityLeft = score.right + SCORE_NUMBER
  return {
    rowHeight,
    headingY: 16,
    top,
    bottom: top + ROWS * rowHeight,
    nameX,
    score,
    probability: { left: probabilityLeft, right: width - NUMBER },
    stripY: top + ROWS * rowHeight + 46,
  }
}
