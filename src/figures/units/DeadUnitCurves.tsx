import { memo } from 'react'
import { LinePath } from '../../plot/LinePath.tsx'
import type { UnitBand } from './unitRowsLayout.ts'

/** Dead units of every layer over the steps of a run. */
export interface DeadUnitHistory {
  readonly steps: ArrayLike<number>
  /** [records × series], row-major; the first series is layer 1 */
  readonly deadUnits: ArrayLike<number>
  readonly series: number
}

export interface DeadUnitCurvesProps {
  readonly bands: readonly UnitBand[]
  readonly x: number
  readonly width: number
  readonly history: DeadUnitHistory
  /** The state now, which may lie after the last record. */
  readonly step: number
  readonly deadUnits: ArrayLike<number>
  readonly units: number
  readonly lastStep: number
  /** Names of the layers, where the curves stand apart from the rows that have them. */
  readonly named: boolean
}

/** One curve per layer on one axis: from none to all units of the layer, from step 0 to the last. */
export const DeadUnitCurves = memo(function DeadUnitCurves(props: DeadUnitCurvesProps) {
  const { bands, x, width, history, step, units, lastStep } = props
  const scale = (at: number): number => x + (width * at) / Math.max(1, lastStep)
  const records = history.steps.length
  const steps = [...Array.from(history.steps), step]
  const lowest = bands[0]
  if (lowest === undefined) return null
  const foot = lowest.top + lowest.height
  const now = Math.round(scale(step))
  const top = Math.min(...bands.map((band) => band.top))
  return (
    <g>
      {bands.map(({ layer, top: bandTop, height }) => {
        const counts = [
          ...Array.from(
            { length: records },
            (_, record) => history.deadUnits[record * history.series + layer] ?? NaN,
          ),
          props.deadUnits[layer] ?? NaN,
        ]
        const level = (count: number): number => bandTop + height * (1 - count / units)
        return (
          <g key={layer}>
            <path
              className="grid"
              d={`M${x} ${Math.round(bandTop) + 0.5}h${width}M${x} ${Math.round(bandTop + height) + 0.5}h${width}`}
            />
            {props.named ? (
              <text x={x - 12} y={bandTop + height / 2 + 5} textAnchor="end">
                {layer + 1}층
              </text>
            ) : (
              <text className="tick" x={x - 6} y={bandTop + 9} textAnchor="end">
                {units}
              </text>
            )}
            <LinePath x={steps.map(scale)} y={counts.map(level)} className="curve dead-units" />
          </g>
        )
      })}
      <path className="now" d={`M${now} ${top - 4}V${foot + 4}`} />
      <text className="tick" x={x} y={foot + 18}>
        0
      </text>
      <text className="tick" x={x + width} y={foot + 18} textAnchor="end">
        {lastStep}
      </text>
    </g>
  )
})
