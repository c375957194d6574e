import { useMemo } from 'react'
import { ValueTable } from '../../plot/ValueTable.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import { spokenStatistics, statisticHeadings } from '../parts/layerStatistics.ts'
import type { TwinTrainingInstance } from './createInstance.ts'
import type { TwinSide } from './selectors.ts'
import { nameOf } from './strings.ts'

/** The values of both networks, read aloud only. */
export function LayerTables({ instance }: { readonly instance: TwinTrainingInstance }) {
  const picture = useLabStore(instance.table, (shown) => shown)
  if (picture === null) return null
  const { step } = picture.event.snapshot
  return (
    <>
      <SideTable side={picture.left} place="왼쪽" step={step} />
      <SideTable side={picture.right} place="오른쪽" step={step} />
    </>
  )
}

interface SideTableProps {
  readonly side: TwinSide
  readonly place: string
  readonly step: number
}

function SideTable({ side, place, step }: SideTableProps) {
  const rows = useMemo(() => spokenStatistics(side.snapshot), [side])
  return (
    <ValueTable
      caption={`${place} ${nameOf(side)} 망의 층마다 잰 값, 걸음 ${step}`}
      headings={statisticHeadings}
      rows={rows}
    />
  )
}
