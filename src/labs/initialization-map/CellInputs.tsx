import type { KeyboardEvent } from 'react'
import { formatNumber, speakNumber } from '../../formula/formatNumber.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import type { InitializationMapInstance } from './createInstance.ts'
import { BLOCK, CELLS, depths, nearestColumn, nearestRow, scales } from './mapGrid.ts'
import { cellAt } from './MapCells.ts'
import { activationOf } from './outline.ts'
import { chosenCell, SIDES } from './selectors.ts'
import { valueText } from './strings.ts'
import { activations } from '../../engine/activations/index.ts'

export interface CellInputsProps {
  readonly instance: InitializationMapInstance
  readonly onFocus: (isFocused: boolean) => void
}

/**
 * The chosen cell by keyboard: two native ranges, of depth and of σ. On either of them the arrows
 * move across the map in their own direction.
 */
export function CellInputs({ instance, onFocus }: CellInputsProps) {
  const settings = useLabStore(instance, (state) => state.drawn)
  const maps = useLabStore(instance, (state) => state.maps)
  const row = nearestRow(settings.scale)
  const column = nearestColumn(settings.depth)
  // On the coarse map one network stands for its block: what is said is said of that one.
  const shown = cellAt(maps[0], row, column)
  const values = SIDES.map((side) => {
    const { value, seedIndex } = chosenCell(maps[side], settings)
    const name = activations[activationOf(settings, side)].spoken
    return `${name} ${seedIndex < 0 ? '아직 없음' : speakNumber(valueText({ settings }, value))}`
  }).join(', ')
  const move = (rows: number, columns: number): void => {
    const inside = (index: number): number => Math.min(CELLS - 1, Math.max(0, index))
    for (let far = 1; far <= BLOCK; far += 1) {
      const next = [inside(row + far * rows), inside(column + far * columns)] as const
      const cell = cellAt(maps[0], ...next)
      if (far < BLOCK && cell.row === shown.row && cell.column === shown.column) continue
      instance.look(...next)
      return
    }
  }
  const shared = {
    className: 'sr',
    min: 0,
    max: CELLS - 1,
    step: 1,
    onKeyDown(event: KeyboardEvent) {
      const steps = STEPS[event.key]
      if (steps === undefined) return
      event.preventDefault()
      move(...steps)
    },
    onKeyUp: instance.commit,
    onFocus: () => {
      onFocus(true)
    },
    onBlur: () => {
      onFocus(false)
    },
  } as const
  return (
    <div role="group" aria-label="지도에서 칸 고르기">
      <input
        {...shared}
        type="range"
        aria-label="고른 칸의 은닉층 수"
        aria-valuetext={`${depths[shown.column] ?? 1}개. ${values}`}
        value={column}
        onChange={(event) => {
          instance.look(row, event.currentTarget.valueAsNumber)
        }}
      />
      <input
        {...shared}
        type="range"
        aria-label="고른 칸의 σ"
        aria-orientation="vertical"
        aria-valuetext={`${formatNumber(scales[shown.row] ?? 1)}. ${values}`}
        value={row}
        onChange={(event) => {
          instance.look(event.currentTarget.valueAsNumber, column)
        }}
      />
    </div>
  )
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}
