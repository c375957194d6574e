import { activations } from '../../engine/activations/index.ts'
import { speakNumber } from '../../formula/formatNumber.ts'
import { ValueTable } from '../../plot/ValueTable.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import type { InitializationMapInstance } from './createInstance.ts'
import { BLOCK, CELLS, depths, sampledIndex, scales } from './mapGrid.ts'
import { cellAt } from './MapCells.ts'
import { activationOf } from './outline.ts'
import { SIDES } from './selectors.ts'
import { valueText } from './strings.ts'

const SAMPLED = Array.from({ length: CELLS / BLOCK }, (_, index) => sampledIndex(index * BLOCK))
/** More columns than these nobody follows by ear. */
const COLUMNS = SAMPLED.filter((_, index) => index % 3 === 0)

/** Both maps in numbers, read aloud only: one σ a row, some depths a column. */
export function MapTable({ instance }: { readonly instance: InitializationMapInstance }) {
  const settings = useLabStore(instance, (state) => state.drawn)
  const maps = useLabStore(instance, (state) => state.maps)
  return SIDES.map((side) => {
    const rows = SAMPLED.toReversed().map((row) => [
      `σ ${scales[row] ?? NaN}`,
      ...COLUMNS.map((column) => {
        const { value, seedIndex } = cellAt(maps[side], row, column)
        return seedIndex < 0 ? '아직 없음' : speakNumber(valueText({ settings }, value))
      }),
    ])
    return (
      <ValueTable
        key={side}
        caption={`${activations[activationOf(settings, side)].spoken} 망의 지도`}
        headings={['σ', ...COLUMNS.map((column) => `은닉층 ${depths[column] ?? 0}개`)]}
        rows={rows}
      />
    )
  })
}
