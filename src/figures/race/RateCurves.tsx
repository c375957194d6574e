import { memo } from 'react'
import { activations } from '../../engine/activations/index.ts'
import { HaloText } from '../../plot/HaloText.tsx'
import { LinePath } from '../../plot/LinePath.tsx'
import { markerPath } from '../../plot/markerPath.ts'
import { placeLabels } from '../../plot/placeLabels.ts'
import { functionStyle } from '../functionStyle.ts'
import { LANES, stepScale } from './raceLayout.ts'
import type { RacePanel } from './raceLayout.ts'
import type { RaceColumn } from './RaceData.ts'
import { RunMarks } from './RunMarks.tsx'
import { StepsAxis } from './StepsAxis.tsx'

export interface RateCurvesProps {
  readonly panel: RacePanel
  readonly mostSteps: number
  readonly rates: readonly number[]
  readonly columns: readonly RaceColumn[]
}

/** Pixels the label of a rate takes. */
const RATE_LABEL = 36
/** Pixels from one function to the next where their runs share a rate. */
const APART = 5

/** Steps over rate for every function; a ring on the rate it will race at. */
export const RateCurves = memo(function RateCurves(props: RateCurvesProps) {
  const { panel, mostSteps, rates, columns } = props
  const y = stepScale(panel, mostSteps)
  const gap = (panel.right - panel.left) / rates.length
  const x = (rate: number): number => panel.left + gap * (rate + 0.5)
  const every = Math.ceil(RATE_LABEL / gap)
  const labels = placeLabels(
    columns.map(({ best, tuningMedians }) =>
      best === null
        ? panel.top - LANES.unfinished
        : heightOf(tuningMedians[best] ?? NaN, y, panel.top),
    ),
    { distance: 18, lower: panel.top - LANES.unfinished, upper: panel.bottom - 4 },
  )
  return (
    <g>
      <text className="lbl" x={0} y={panel.top - 58}>
        학습률 고르기 <tspan className="tick">도착까지 걸음</tspan>
      </text>
      <StepsAxis panel={panel} mostSteps={mostSteps} named />
      {rates.map(
        (rate, index) =>
          index % every === 0 && (
            <text
              key={rate}
              className="tick"
              x={x(index)}
              y={panel.bottom + 18}
              textAnchor="middle"
            >
              {rate}
            </text>
          ),
      )}
      <text
        className="tick"
        x={(panel.left + panel.right) / 2}
        y={panel.bottom + 36}
        textAnchor="middle"
      >
        학습률
      </text>
      {columns.map((column, rank) => (
        <RateCurve
          key={column.activation}
          {...props}
          column={column}
          x={(rate) => x(rate) + (rank - (columns.length - 1) / 2) * APART}
          labelY={labels[rank] ?? 0}
        />
      ))}
    </g>
  )
})

interface RateCurveProps extends RateCurvesProps {
  readonly column: RaceColumn
  readonly x: (rate: number) => number
  readonly labelY: number
}

function RateCurve({ panel, mostSteps, rates, column, x, labelY }: RateCurveProps) {
  const { activation, tuning, tuningMedians, best } = column
  const style = functionStyle(activation)
  const y = stepScale(panel, mostSteps)
  const bestY = best === null ? NaN : heightOf(tuningMedians[best] ?? NaN, y, panel.top)
  const name = activations[activation].label
  return (
    <g className={style.className}>
      <LinePath
        className="curve st"
        x={rates.map((_, rate) => x(rate))}
        y={tuningMedians.map((steps) => (Number.isFinite(steps) ? y(steps) : NaN))}
      />
      {tuning.map((runs, rate) => (
        <RunMarks
          key={rate}
          panel={panel}
          mostSteps={mostSteps}
          runs={runs}
          x={x(rate)}
          width={0}
          shape={style.marker}
          radius={2.6}
        />
      ))}
      {best !== null && (
        <>
          <path
            className="baseline"
            fill="none"
            d={`M${x(best) + 8} ${bestY}H${panel.right + 4}L${panel.right + 14} ${labelY}`}
          />
          <path className="fl" d={markerPath(style.marker, x(best), bestY, 5)} />
          <circle className="best-ring" cx={x(best)} cy={bestY} r={8} />
        </>
      )}
      {tuning.some((runs) => runs.some((run) => run !== null)) && (
        <HaloText className="fl" x={panel.right + 18} y={labelY + 4.5}>
          {name === 'leaky ReLU' ? 'leaky' : name}
          <tspan className="val" dx="5">
            {best === null ? '' : rates[best]}
          </tspan>
        </HaloText>
      )}
    </g>
  )
}

/** A median that is not on the axis stands in the lane of runs that did not arrive. */
function heightOf(steps: number, y: (steps: number) => number, top: number): number {
  return Number.isFinite(steps) ? y(steps) : top - LANES.unfinished
}
