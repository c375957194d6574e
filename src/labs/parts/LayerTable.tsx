import { useMemo } from 'react'
import { ValueTable } from '../../plot/ValueTable.tsx'
import type { RunSnapshot } from '../../training/TrainingSnapshot.ts'
import { spokenStatistics, statisticHeadings } from './layerStatistics.ts'

export interface LayerTableProps {
  readonly run: RunSnapshot
  readonly step: number
  /** Whose values they are, before a run's: `왼쪽 sigmoid 망의`. */
  readonly whose?: string
}

/** The values of every layer, read aloud only. */
export function LayerTable({ run, step, whose }: LayerTableProps) {
  const rows = useMemo(() => spokenStatistics(run), [run])
  const values = `층마다 잰 값, 걸음 ${step}`
  return (
    <ValueTable
      caption={whose === undefined ? values : `${whose} ${values}`}
      headings={statisticHeadings}
      rows={rows}
    />
  )
}
