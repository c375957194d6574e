import type { KeyboardEvent } from 'react'
import { formatNumber, speakNumber } from '../../formula/formatNumber.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import type { InitializationMapInstance } from './createInstance.ts'
import { CELLS, depths, nearestColumn, nearestRow, scales } from './mapGrid.ts'
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
  const settings = useLabStore(instance, (state) => state.settings)
  const maps = useLabStore(instance, (state) => state.maps)
  const row = nearestRow(settings.scale)
  const column = nearestColumn(settings.depth)
  const values = SIDES.map((side) => {
    const { value, seedIndex } = chosenCell(maps[side], settings)
    const name = activations[activationOf(settings, side)].spoken
    return `${name} ${seedIndex < 0 ? '아직 없음' : speakNumber(valueText({ settings }, value))}`
  }).join(', ')
  const move = (rows: number, columns: number): void => {
    const inside = (index: number): number => Math.min(CELLS - 1, Math.max(0, index))
    instance.look(inside(row + rows), inside(column + columns))
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
        aria-valuetext={`${depths[column] ?? 1}개. ${values}`}
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
        aria-valuetext={`${formatNumber(scales[row] ?? 1)}. ${values}`}
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
