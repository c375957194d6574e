import { useMemo } from 'react'
import { ValueTable } from '../../plot/ValueTable.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import { spokenStatistics, statisticHeadings } from '../parts/layerStatistics.ts'
import type { VanishingGradientInstance } from './createInstance.ts'

/** The values of the picture, read aloud only. */
export function LayerTable({ instance }: { readonly instance: VanishingGradientInstance }) {
  const picture = useLabStore(instance.table, (shown) => shown)
  const rows = useMemo(() => (picture === null ? [] : spokenStatistics(picture.run)), [picture])
  return (
    <ValueTable
      caption={`층마다 잰 값, 걸음 ${picture?.event.snapshot.step ?? 0}`}
      headings={statisticHeadings}
      rows={rows}
    />
  )
}
