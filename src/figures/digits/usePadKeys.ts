import { useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { PAD_CELLS } from './padCells.ts'
import type { PadCell } from './padCells.ts'

export interface PadKeysOptions {
  readonly hasInk: (cell: PadCell) => boolean
  readonly onBegin: () => void
  readonly onCell: (cell: PadCell, ink: boolean) => void
  readonly onUndo: () => void
  readonly onSay: (sentence: string) => void
}

export interface PadKeys {
  readonly cursor: PadCell
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const MIDDLE: PadCell = { row: PAD_CELLS / 2, column: PAD_CELLS / 2 }
const PAGE = 4

/**
 * Drawing by keyboard: arrows move over the cells, Space or Enter fills a cell or empties it, arrows
 * with Shift fill what they pass. Cells filled in one go are taken back in one go.
 */
export function usePadKeys(options: PadKeysOptions): PadKeys {
  const { hasInk, onBegin, onCell, onSay } = options
  const [cursor, setCursor] = useState(MIDDLE)
  const isFilling = useRef(false)

  const say = (cell: PadCell, ink: boolean): void => {
    onSay(`${cell.row + 1}행 ${cell.column + 1}열, ${ink ? '칠한 칸' : '빈 칸'}`)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey) return
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'z' || event.shiftKey) return
      event.preventDefault()
      isFilling.current = false
      options.onUndo()
      return
    }
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault()
      isFilling.current = false
      const ink = !hasInk(cursor)
      onBegin()
      onCell(cursor, ink)
      say(cursor, ink)
      return
    }
    const next = moved(cursor, event.key)
    if (next === null) return
    event.preventDefault()
    const fills = event.shiftKey && event.key.startsWith('Arrow')
    if (fills) {
      if (!isFilling.current) {
        onBegin()
        onCell(cursor, true)
      }
      onCell(next, true)
    }
    isFilling.current = fills
    setCursor(next)
    say(next, fills || hasInk(next))
  }

  return { cursor, onKeyDown }
}

function moved({ row, column }: PadCell, key: string): PadCell | null {
  switch (key) {
    case 'ArrowUp':
      return { row: inside(row - 1), column }
    case 'ArrowDown':
      return { row: inside(row + 1), column }
    case 'ArrowLeft':
      return { row, column: inside(column - 1) }
    case 'ArrowRight':
      return { row, column: inside(column + 1) }
    case 'PageUp':
      return { row: inside(row - PAGE), column }
    case 'PageDown':
      return { row: inside(row + PAGE), column }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: PAD_CELLS - 1 }
    default:
      return null
  }
}

function inside(index: number): number {
  return Math.min(PAD_CELLS - 1, Math.max(0, index))
}
