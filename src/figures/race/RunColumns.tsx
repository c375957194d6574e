import { memo } from 'react'
import { activations } from '../../engine/activations/index.ts'
import { HaloText } from '../../plot/HaloText.tsx'
import { functionStyle } from '../functionStyle.ts'
import { formatNumber } from '../../formula/formatNumber.ts'
import { LANES, stepScale } from './raceLayout.ts'
import type { RacePanel } from './raceLayout.ts'
import type { RaceColumn } from './RaceData.ts'
import { RunMarks } from './RunMarks.tsx'
import { StepsAxis } from './StepsAxis.tsx'

export interface RunColumnsProps {
  readonly panel: RacePanel
  readonly mostSteps: number
  readonly columns: readonly RaceColumn[]
  /** Beside the curves the axis has its labels already. */
  readonly named: boolean
  /** Below each name of a function, e.g. `20 / 20`. */
  readonly counts: readonly string[]
}

/** Every run of the race, one column a function, a line at its median. */
export const RunColumns = memo(function RunColumns(props: RunColumnsProps) {
  const { panel, mostSteps, columns, named, counts } = props
  const gap = (panel.right - panel.left) / columns.length
  return (
    <g>
      <text className="lbl" x={named ? 0 : panel.left} y={panel.top - 58}>
        경주 <tspan className="tick">가장 빠른 학습률로, 다른 시드에서</tspan>
      </text>
      <StepsAxis panel={panel} mostSteps={mostSteps} named={named} />
      {columns.map((column, rank) => (
        <RunColumn
          key={column.activation}
          panel={panel}
          mostSteps={mostSteps}
          column={column}
          count={counts[rank] ?? ''}
          x={panel.left + gap * (rank + 0.5)}
          width={gap}
        />
      ))}
    </g>
  )
})

/**
 * Parts of a column, from its middle: runs and their median on the left, its number on the right,
 * where four digits have room before the next column begins.
 */
const SHARE = { left: 0.46, line: 0.52, middle: 0.2, dots: 0.42, label: 0.08 } as const
/** Columns of fewer pixels have no room for the longest name. */
const NARROW = 70

interface RunColumnProps {
  readonly panel: RacePanel
  readonly mostSteps: number
  readonly column: RaceColumn
  readonly count: string
  readonly x: number
  readonly width: number
}

function RunColumn({ panel, mostSteps, column, count, x, width }: RunColumnProps) {
  const { activation, runs, median } = column
  const style = functionStyle(activation)
  const y = stepScale(panel, mostSteps)
  return (
    <g className={style.className}>
      <RunMarks
        panel={panel}
        mostSteps={mostSteps}
        runs={runs}
        x={x - width * SHARE.middle}
        width={width * SHARE.dots}
        shape={style.marker}
        radius={3}
      />
      {median === Infinity && (
        <HaloText
          className="val strong"
          x={x + width * SHARE.label}
          y={panel.top - LANES.unfinished + 4.5}
        >
          {`>${mostSteps}`}
        </HaloText>
      )}
      {Number.isFinite(median) && (
        <>
          <path
            className="median"
            d={`M${x - width * SHARE.left} ${y(median)}h${width * SHARE.line}`}
          />
          <HaloText className="val strong" x={x + width * SHARE.label} y={y(median) + 4.5}>
            {formatNumber(median)}
          </HaloText>
        </>
      )}
      <text className="fl" x={x} y={panel.bottom + 18} textAnchor="middle">
        {width < NARROW && activation === 'leakyRelu' ? 'leaky' : activations[activation].label}
      </text>
      <text className="tick" x={x} y={panel.bottom + 36} textAnchor="middle">
        {count}
      </text>
    </g>
  )
}
