import type { ActivationId } from '../engine/activations/index.ts'
import { Drawing } from '../plot/Drawing.tsx'
import type { FrameSize } from '../plot/FrameSize.ts'
import { activationPanels } from './activationPanels.ts'
import { CurvePanel } from './CurvePanel.tsx'

export interface StillCurvesProps {
  readonly width: number
  readonly size: FrameSize
  readonly label: string
  readonly functions: readonly ActivationId[]
  /** Where both panels are read. */
  readonly s: number
}

const HEIGHTS: Readonly<Record<FrameSize, number>> = { compact: 480, medium: 212, wide: 304 }

/** Below the panels, for the word under the lanes of four functions. */
const FOOT = 8

export function stillCurvesHeight(size: FrameSize): number {
  return HEIGHTS[size]
}

/** The panels of `ActivationCurves`, lower and not to be dragged: what a sheet of paper shows. */
export function StillCurves({ width, size, label, functions, s }: StillCurvesProps) {
  const height = stillCurvesHeight(size)
  return (
    <Drawing width={width} height={height} label={label}>
      {activationPanels(width, height - FOOT, size === 'compact', functions).map((panel) => (
        <CurvePanel key={panel.quantity} panel={panel} functions={functions} s={s} />
      ))}
    </Drawing>
  )
}
