import { memo } from 'react'
import { Axis } from '../../plot/Axis.tsx'
import { GridLines } from '../../plot/GridLines.tsx'
import { LANES, stepScale, stepTicks } from './raceLayout.ts'
import type { RacePanel } from './raceLayout.ts'

export interface StepsAxisProps {
  readonly panel: RacePanel
  readonly mostSteps: number
  /** The second of two panels on one axis needs no labels. */
  readonly named: boolean
}

const LANE_NAMES = { unfinished: '못 닿음', diverged: '발산' } as const

/** Steps from 1 to the limit, and above it the lanes of runs that have no place on the axis. */
export const StepsAxis = memo(function StepsAxis({ panel, mostSteps, named }: StepsAxisProps) {
  const y = stepScale(panel, mostSteps)
  const ticks = stepTicks(mostSteps)
  const labelled = [...ticks, mostSteps].map((tick) => ({
    position: y(tick),
    label: tick.toLocaleString('en-US'),
  }))
  return (
    <g>
      <GridLines
        direction="horizontal"
        at={[...ticks.slice(1), mostSteps].map(y)}
        from={panel.left}
        to={panel.right}
      />
      <path className="axis-line" d={`M${panel.left} ${panel.bottom}H${panel.right}`} />
      {named && (
        <>
          <Axis
            side="left"
            at={panel.left}
            from={panel.top}
            to={panel.bottom}
            line={false}
            ticks={labelled}
          />
          {(['unfinished', 'diverged'] as const).map((lane) => (
            <text
              key={lane}
              className="tick"
              x={panel.left - 7}
              y={panel.top - LANES[lane] + 4.5}
              textAnchor="end"
            >
              {LANE_NAMES[lane]}
            </text>
          ))}
        </>
      )}
    </g>
  )
})
