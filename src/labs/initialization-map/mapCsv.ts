import { activations } from '../../engine/activations/index.ts'
import { csvDocument } from '../../share/csvDocument.ts'
import { activationOf, outline } from './outline.ts'
import { computedCells, SIDES } from './selectors.ts'
import type { MapReading } from './selectors.ts'

/** One row per cell that is computed. */
export function mapCsv({ settings, maps }: MapReading): string {
  const { measure } = settings
  const label = outline.settings.measure.options.find(({ id }) => id === measure)?.label ?? ''
  const rows = SIDES.flatMap((side) =>
    computedCells(maps[side], settings).map(({ depth, scale, value, seed }) => [
      activations[activationOf(settings, side)].label,
      depth,
      scale,
      value,
      seed,
    ]),
  )
  return csvDocument(['활성화 함수', '은닉층', 'σ', label, '시드'], rows)
}
