import { createStore } from 'zustand/vanilla'
import { blankBitmap, inkCount } from '../../../engine/images/Bitmap.ts'
import type { Bitmap } from '../../../engine/images/Bitmap.ts'
import { drawLine } from '../../../engine/images/drawLine.ts'
import type { Point } from '../../../engine/images/drawLine.ts'
import { CELL_PIXELS, PAD_PIXELS } from '../../../figures/digits/padCells.ts'
import type { PadCell } from '../../../figures/digits/padCells.ts'
import type { ReadableStore } from '../../../store/useLabStore.ts'
import type { FileOutcome } from './imageFile.ts'
import { PEN_THICKNESS, sampleInk } from './samples.ts'

export interface DrawingState {
  /** What stands on the pad. */
  readonly ink: Bitmap
  /** What stood there before, the latest last. */
  readonly past: readonly Bitmap[]
  /** Why a picture could not be taken, or null. */
  readonly problem: string | null
  /** A picture file is being read. */
  readonly isReading: boolean
  /** Hidden unit that is looked at, or null for the one that answers most. */
  readonly unit: number | null
}

/** The pad of one lab on a page. Every change but a line keeps what stood there for `undo`. */
export interface DrawingStore extends ReadableStore<DrawingState> {
  /** What follows is taken back in one go. */
  begin(): void
  /** Between two places of the pad, in its pixels. */
  line(from: Point, to: Point): void
  setCell(cell: PadCell, ink: boolean): void
  undo(): void
  clear(): void
  replace(ink: Bitmap): void
  /**
   * Waits for the ink of a picture file. Whatever happens on the pad meanwhile, another file too,
   * comes later than this wish and cancels it. Resolves with the sentence that says why there is no
   * ink, or null.
   */
  receive(outcome: Promise<FileOutcome>): Promise<string | null>
  chooseUnit(unit: number | null): void
}

const MOST_UNDOS = 100

/** A pad with a digit on it already: the figure has something to read. */
export function createDrawing(): DrawingStore {
  const store = createStore<DrawingState>(() => ({
    ink: sampleInk('three'),
    past: [],
    problem: null,
    isReading: false,
    unit: null,
  }))

  /** Counts what is asked of the pad: the answer to an earlier wish comes too late. */
  let wishes = 0

  function wish(): void {
    wishes += 1
    store.setState({ problem: null, isReading: false })
  }
  function begin(): void {
    wish()
    const { ink, past } = store.getState()
    store.setState({ past: [...past, ink].slice(-MOST_UNDOS) })
  }
  function change(draw: (ink: Bitmap) => void): void {
    const { ink } = store.getState()
    const changed = { ...ink, pixels: ink.pixels.slice() }
    draw(changed)
    store.setState({ ink: changed })
  }
  function replace(ink: Bitmap): void {
    begin()
    store.setState({ ink })
  }

  return {
    getState: store.getState,
    subscribe: (listener) => store.subscribe(listener),
    begin,
    line(from, to) {
      change((ink) => {
        drawLine(ink, from, to, PEN_THICKNESS)
      })
    },
    setCell({ row, column }, isInk) {
      change(({ pixels }) => {
        for (let line = row * CELL_PIXELS; line < (row + 1) * CELL_PIXELS; line += 1) {
          const start = line * PAD_PIXELS + column * CELL_PIXELS
          pixels.fill(isInk ? 1 : 0, start, start + CELL_PIXELS)
        }
      })
    },
    undo() {
      wish()
      const { past } = store.getState()
      const ink = past.at(-1)
      if (ink !== undefined) store.setState({ ink, past: past.slice(0, -1) })
    },
    clear() {
      if (inkCount(store.getState().ink) === 0) wish()
      else replace(blankBitmap(PAD_PIXELS, PAD_PIXELS))
    },
    replace,
    async receive(outcome) {
      wish()
      store.setState({ isReading: true })
      const own = wishes
      const { ink, sentence } = await outcome
      if (own !== wishes) return null
      store.setState({ isReading: false, problem: sentence })
      if (ink !== null) replace(ink)
      return sentence
    },
    chooseUnit(unit) {
      store.setState({ unit })
    },
  }
}
