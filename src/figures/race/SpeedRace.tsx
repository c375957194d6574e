import { memo } from 'react'
import { Drawing } from '../../plot/Drawing.tsx'
import type { Frame } from '../../plot/ResponsiveFrame.tsx'
import { RateCurves } from './RateCurves.tsx'
import type { RaceColumn, RaceRatios } from './RaceData.ts'
import { raceLayout } from './raceLayout.ts'
import { RatioDots } from './RatioDots.tsx'
import { RunColumns } from './RunColumns.tsx'

export interface SpeedRaceProps {
  readonly frame: Frame
  readonly label: string
  /** Steps after which a run that has not arrived is given up. */
  readonly mostSteps: number
  readonly rates: readonly number[]
  readonly columns: readonly RaceColumn[]
  /** Below each function, how many of its networks arrived. */
  readonly counts: readonly string[]
  readonly ratios: RaceRatios
  readonly predicted: number | null
}

/** A race in three panels: which rate is fastest, who arrives when, and how many times that is. */
export const SpeedRace = memo(function SpeedRace(props: SpeedRaceProps) {
  const { frame, mostSteps, columns } = props
  const layout = raceLayout(frame.size, frame.width)
  return (
    <Drawing width={frame.width} height={frame.height} label={props.label}>
      <RateCurves
        panel={layout.rates}
        mostSteps={mostSteps}
        rates={props.rates}
        columns={columns}
      />
      <RunColumns
        panel={layout.columns}
        mostSteps={mostSteps}
        columns={columns}
        named={frame.size === 'compact'}
        counts={props.counts}
      />
      <RatioDots panel={layout.ratios} ratios={props.ratios} predicted={props.predicted} />
    </Drawing>
  )
})
