import { useMemo } from 'react'
import { Drawing } from '../../plot/Drawing.tsx'
import type { Frame } from '../../plot/ResponsiveFrame.tsx'
import { functionStyle } from '../functionStyle.ts'
import { DeadUnitCurves } from './DeadUnitCurves.tsx'
import type { DeadUnitHistory } from './DeadUnitCurves.tsx'
import { UnitBands, UnitTargets } from './UnitBands.tsx'
import { UnitCounts } from './UnitCounts.tsx'
import type { UnitReadout } from './UnitCounts.tsx'
import { UnitKey } from './UnitKey.tsx'
import { UnitMatrixRows } from './UnitMatrixRows.tsx'
import type { UnitMatrix } from './unitMatrixPaths.ts'
import { unitRowsLayout } from './unitRowsLayout.ts'

export interface UnitRowsProps {
  readonly frame: Frame
  /** Accessible name: one sentence with the finding. */
  readonly label: string
  /** Activation of the hidden layers. */
  readonly activation: string
  readonly matrix: UnitMatrix
  readonly history: DeadUnitHistory
  /** Dead units per layer now, layer 1 first. */
  readonly deadUnits: ArrayLike<number>
  readonly step: number
  readonly lastStep: number
  /** What is printed, where that changes less often than the marks. */
  readonly readout: UnitReadout
}

/**
 * One band is one hidden layer, read across: which unit is off for which sample, how many are dead
 * now, and how many were on the way.
 */
export function UnitRows(props: UnitRowsProps) {
  const { frame, matrix, history, readout, step, lastStep } = props
  const { layers, units } = matrix
  const layout = useMemo(
    () => unitRowsLayout(frame.size, frame.width, layers, units),
    [frame.size, frame.width, layers, units],
  )
  const { curves, stacked } = layout
  const band = { x: -8, width: frame.width + 16 }
  return (
    <Drawing width={frame.width} height={frame.height} label={props.label} interactive>
      <UnitBands bands={layout.bands} {...band} />
      {stacked && <UnitBands bands={curves.bands} {...band} />}
      <g aria-hidden="true" className={functionStyle(props.activation).className}>
        <text className="lbl" x={layout.matrix.x} y={layout.headingY}>
          {stacked ? `걸음 ${readout.step}` : `지금 (걸음 ${readout.step})`}
        </text>
        <UnitMatrixRows layout={layout} matrix={matrix} />
        <UnitCounts layout={layout} units={units} readout={readout} brief={frame.size !== 'wide'} />
        <text className="lbl" x={curves.x} y={curves.headingY}>
          {curvesHeading(frame.size, units, readout.step)}
        </text>
        <DeadUnitCurves
          bands={curves.bands}
          x={curves.x}
          width={curves.width}
          history={history}
          step={step}
          deadUnits={props.deadUnits}
          units={units}
          lastStep={lastStep}
          named={stacked}
        />
      </g>
      <UnitKey layout={layout} className={functionStyle(props.activation).className} />
      <UnitTargets bands={layout.bands} {...band} readout={readout} />
      {stacked && <UnitTargets bands={curves.bands} {...band} readout={null} />}
    </Drawing>
  )
}

function curvesHeading(size: Frame['size'], units: number, step: number): string {
  if (size === 'wide') return `죽은 뉴런 수 (걸음 0 → ${step})`
  return size === 'medium' ? '죽은 뉴런 수' : `층마다 죽은 뉴런 수 (0–${units})`
}
