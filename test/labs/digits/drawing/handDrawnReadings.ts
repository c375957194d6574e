import { blankBitmap } from '../../../../src/engine/images/Bitmap.ts'
import type { Bitmap } from '../../../../src/engine/images/Bitmap.ts'
import { drawStroke } from '../../../../src/engine/images/drawLine.ts'
import { CELL_PIXELS, PAD_PIXELS } from '../../../../src/figures/digits/padCells.ts'
import { readDrawing } from '../../../../src/labs/digits/drawing/readDrawing.ts'
import type { Reader } from '../../../../src/labs/digits/drawing/readDrawing.ts'
import { PEN_THICKNESS } from '../../../../src/labs/digits/drawing/samples.ts'
import type { HandDrawnDigit } from '../../../engine/images/handDrawnDigits.ts'

/** The pad after a hand drew this digit on it, drawn smaller around its middle where asked for. */
export function padWith({ strokes }: HandDrawnDigit, size = 1): Bitmap {
  const bitmap = blankBitmap(PAD_PIXELS, PAD_PIXELS)
  const placed = (cells: number): number =>
    PAD_PIXELS / 2 + (cells * CELL_PIXELS - PAD_PIXELS / 2) * size
  for (const stroke of strokes) {
    const points = stroke.map(({ x, y }) => ({ x: placed(x), y: placed(y) }))
    drawStroke(bitmap, points, PEN_THICKNESS)
  }
  return bitmap
}

/** The digit a network reads on a pad, or null where it has no answer. */
export function answerOf(pad: Bitmap, reader: Reader): number | null {
  return readDrawing(pad, reader).order[0] ?? null
}
