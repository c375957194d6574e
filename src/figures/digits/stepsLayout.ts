import type { FrameSize } from '../../plot/FrameSize.ts'

export interface StepsLayout {
  /** Upper left corner of each of the four pictures. */
  readonly places: readonly { readonly x: number; readonly y: number }[]
  readonly side: number
}

const STEPS = 4
const HEAD = 26
const FOOT = 36
const GAP = 28
/** Side of a picture at most, at each size: the height of the drawing follows from it. */
const SIDE = { compact: 144, medium: 144, wide: 200 } as const
const ROWS = { compact: 2, medium: 1, wide: 1 } as const

/** Height of the drawing of four steps. */
export function stepsHeight(size: FrameSize): number {
  return ROWS[size] * (HEAD + SIDE[size] + FOOT)
}

/** Four pictures side by side; on a phone two and two. */
export function stepsLayout(size: FrameSize, width: number): StepsLayout {
  const columns = STEPS / ROWS[size]
  const room = (width - (columns - 1) * GAP) / columns
  // Whole pixels a cell where there is room, so that squares stay sharp.
  const side = Math.min(SIDE[size], Math.floor(room / 8) * 8)
  const pitch = (width - side) / (columns - 1)
  const across = Math.min(pitch, side + 2 * GAP + 40)
  const places = Array.from({ length: STEPS }, (_, step) => ({
    x: Math.round((step % columns) * across),
    y: Math.floor(step / columns) * (HEAD + SIDE[size] + FOOT) + HEAD,
  }))
  return { places, side }
}
