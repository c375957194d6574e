import { inkCount } from './Bitmap.ts'
import type { Bitmap } from './Bitmap.ts'
import type { PreprocessedDigit } from './preprocessDigit.ts'

/**
 * What a reader should know about a drawing: nothing is drawn, it is no more than a dot, most of the
 * drawing is ink, it is much wider than high, or its strokes are so thin or thick beside its size that
 * they were changed twice.
 */
export type DrawingState = 'blank' | 'dot' | 'full' | 'flat' | 'thin' | 'thick' | 'usual'

/** Shares of the drawing's side or area. */
const DOT = 0.1
const FULL = 0.6
/** Width over height. */
const FLAT = 2

export function drawingState(drawing: Bitmap, digit: PreprocessedDigit): DrawingState {
  const { bounds, evened } = digit
  if (bounds === null) return 'blank'
  if (inkCount(drawing) > FULL * drawing.pixels.length) return 'full'
  if (Math.max(bounds.width, bounds.height) <= DOT * drawing.width) return 'dot'
  if (bounds.width > FLAT * bounds.height) return 'flat'
  if (evened.rounds === 2) return 'thin'
  return evened.rounds === -2 ? 'thick' : 'usual'
}
