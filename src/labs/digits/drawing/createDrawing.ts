import { createStore } from 'zustand/vanilla'
import { blankBitmap, inkCount } from '../../../engine/images/Bitmap.ts'
import type { Bitmap } from '../../../engine/images/Bitmap.ts'
import { drawLine } from '../../../engine/images/drawLine.ts'
import type { Point } from '../../../engine/images/drawLine.ts'
import { CELL_PIXELS, PAD_PIXELS } from '../../../figures/digits/padCells.ts'
import type { PadCell } from '../../../figures/digits/padCells.ts'
import type { ReadableStore } from '../../../store/useLabStore.ts'
import { PEN_THICKNESS, sampleInk } from './samples.ts'

export interface DrawingState {
  /** What stands on the pad. */
  readonly ink: Bitmap
  /** What stood there before, the latest last. */
  readonly past: readonly Bitmap[]
  /** Why a picture could not be taken, or null. */
  readonly problem: string | null
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
  complain(problem: string): void
  chooseUnit(unit: number | null): void
}

const MOST_UNDOS = 100

/** A pad with a digit on it already: the figure has something to read. */
export function createDrawing(): DrawingStore {
  const store = createStore<DrawingState>(() => ({
    ink: sampleInk('three'),
    past: [],
    problem: null,
    unit: null,
  }))

  function begin(): void {
    const { ink, past } = store.getState()
    store.setState({ past: [...past, ink].slice(-MOST_UNDOS), problem: null })
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
      const { past } = store.getState()
      const ink = past.at(-1)
      if (ink !== undefined) store.setState({ ink, past: past.slice(0, -1), problem: null })
    },
    clear() {
      if (inkCount(store.getState().ink) === 0) store.setState({ problem: null })
      else replace(blankBitmap(PAD_PIXELS, PAD_PIXELS))
    },
    replace,
    complain(problem) {
      store.setState({ problem })
    },
    chooseUnit(unit) {
      store.setState({ unit })
    },
  }
}
