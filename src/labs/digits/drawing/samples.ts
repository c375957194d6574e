import { blankBitmap } from '../../../engine/images/Bitmap.ts'
import type { Bitmap } from '../../../engine/images/Bitmap.ts'
import { drawStroke } from '../../../engine/images/drawLine.ts'
import { CELL_PIXELS, PAD_PIXELS } from '../../../figures/digits/padCells.ts'

/**
 * Pixels, two cells of the pad. Digits drawn on most of the pad and on a third of it then end with
 * about as much ink as those of the data; a thicker pen closes the loops of small ones.
 */
export const PEN_THICKNESS = 2 * CELL_PIXELS

/** A drawing that is there already, as a hand made it. */
export interface Sample {
  readonly id: 'three' | 'giyeok' | 'plus' | 'one'
  /** What it is, on its button. */
  readonly label: string
  /** In cells of the pad, x to the right, y down. */
  readonly strokes: readonly (readonly (readonly [x: number, y: number])[])[]
}

/** A 3 stands there when the page opens; the others are no digits, or one the data write otherwise. */
export const samples: readonly Sample[] = [
  {
    id: 'three',
    label: '3',
    strokes: [
      [
        [10.1, 8.3],
        [11.2, 6.4],
        [13.2, 5.1],
        [15.6, 4.7],
        [18, 5.1],
        [19.9, 6.4],
        [20.6, 8.4],
        [20.1, 10.6],
        [18.4, 12.6],
        [16.2, 13.9],
        [14.2, 14.6],
        [16.6, 14.9],
        [19, 15.9],
        [20.9, 17.7],
        [21.7, 20.1],
        [21.2, 22.7],
        [19.5, 24.9],
        [16.9, 26.3],
        [14, 26.7],
        [11.4, 25.9],
        [9.6, 24.3],
      ],
    ],
  },
  {
    id: 'giyeok',
    label: 'ㄱ',
    strokes: [
      [
        [8.8, 6.2],
        [12.5, 6],
        [17, 5.9],
        [21.8, 6],
        [21.5, 9.3],
        [20.6, 13],
        [18.9, 17.2],
        [16.2, 21.6],
        [12.2, 26.8],
      ],
    ],
  },
  {
    id: 'plus',
    label: '+',
    strokes: [
      [
        [16.1, 5.2],
        [16, 11],
        [15.9, 18],
        [16, 26.9],
      ],
      [
        [6.1, 16.2],
        [12, 16],
        [19, 15.9],
        [26, 16],
      ],
    ],
  },
  {
    id: 'one',
    label: '깃발이 짧은 1',
    strokes: [
      [
        [11.6, 10.3],
        [12.9, 9.4],
        [14.5, 8.1],
        [16.1, 6.6],
        [17.3, 5.2],
        [17.2, 7.1],
        [16.9, 9.9],
        [16.5, 13.1],
        [16.1, 16.4],
        [15.7, 19.7],
        [15.3, 22.8],
        [15, 25.6],
        [14.9, 27.4],
      ],
    ],
  },
]

/** The drawing on a pad of its own. */
export function sampleInk(id: Sample['id']): Bitmap {
  const bitmap = blankBitmap(PAD_PIXELS, PAD_PIXELS)
  const strokes = samples.find((sample) => sample.id === id)?.strokes ?? []
  for (const stroke of strokes) {
    const points = stroke.map(([x, y]) => ({ x: x * CELL_PIXELS, y: y * CELL_PIXELS }))
    drawStroke(bitmap, points, PEN_THICKNESS)
  }
  return bitmap
}
