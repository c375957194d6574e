import { memo } from 'react'
import type { UnitRowsLayout } from './unitRowsLayout.ts'

/** Numbers of a state as they stand printed. */
export interface UnitReadout {
  readonly step: number
  /** Per hidden layer, layer 1 first; further entries are not read. */
  readonly deadUnits: ArrayLike<number>
  /** Share of (sample, unit) pairs that are off, 0–1. */
  readonly offShare: ArrayLike<number>
}

export interface UnitCountsProps {
  readonly layout: UnitRowsLayout
  readonly units: number
  readonly readout: UnitReadout
  readonly brief: boolean
}

/** Beside each band: its name, how many of its units are dead, and which part of its cells is off. */
export const UnitCounts = memo(function UnitCounts(props: UnitCountsProps) {
  const { layout, units, readout, brief } = props
  return layout.bands.map(({ layer, top, height }) => {
    const middle = top + height / 2
    return (
      <g key={layer}>
        <text
          className="row-name halo"
          x={layout.labelX}
          y={middle + 5}
          textAnchor="end"
          data-sym={`layer${layer + 1}`}
        >
          {layer + 1}층
        </text>
        <text className="val strong" x={layout.countX} y={middle - 4} data-sym="deadUnits">
          {`죽음 ${readout.deadUnits[layer] ?? 0}`}
          {!brief && ` / ${units}`}
        </text>
        <text className="tick" x={layout.countX} y={middle + 14} data-sym="offShare">
          {`꺼짐 ${percentText(readout.offShare[layer] ?? NaN)}`}
        </text>
      </g>
    )
  })
})

/** 0% and 100% are said of none and all only. */
function percentText(share: number): string {
  if (!Number.isFinite(share)) return '–'
  const percent = Math.round(share * 100)
  return `${share > 0 && share < 1 ? Math.min(99, Math.max(1, percent)) : percent}%`
}
