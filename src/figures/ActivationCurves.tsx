import type { ActivationId } from '../engine/activations/index.ts'
import { Drawing } from '../plot/Drawing.tsx'
import { useDragValue } from '../plot/useDragValue.ts'
import { activationPanels } from './activationPanels.ts'
import { CurvePanel } from './CurvePanel.tsx'

export interface ActivationCurvesProps {
  readonly width: number
  readonly compact: boolean
  readonly label: string
  readonly functions: readonly ActivationId[]
  /** Where both panels are read. */
  readonly s: number
  readonly minimum: number
  readonly maximum: number
  readonly step: number
  readonly onChange: (s: number) => void
  readonly onCommit: () => void
}

/** Height of the drawing; two panels side by side, on a phone one below the other. */
export function activationCurvesHeight(compact: boolean): number {
  return compact ? 560 : 340
}

/** f and f′ of up to four functions, read at the same s; s is dragged anywhere in either panel. */
export function ActivationCurves(props: ActivationCurvesProps) {
  const { width, compact, functions, s } = props
  const panels = activationPanels(width, activationCurvesHeight(compact), compact, functions)
  const drag = useDragValue({
    value: s,
    minimum: props.minimum,
    maximum: props.maximum,
    step: props.step,
    // Panels differ in place only, so a position knows its panel by itself.
    valueAt: ({ x, y }) => {
      const panel = panels.find((candidate) => candidate.contains(x, y)) ?? panels[0]
      return panel.sAt(x)
    },
    onChange: props.onChange,
    onCommit: props.onCommit,
  })
  return (
    <Drawing width={width} height={activationCurvesHeight(compact)} label={props.label}>
      {panels.map((panel) => (
        <CurvePanel key={panel.quantity} panel={panel} functions={functions} s={s} />
      ))}
      {panels.map((panel) => (
        <rect
          key={panel.quantity}
          className="hit drag-area"
          x={panel.left}
          y={panel.top}
          width={panel.right - panel.left}
          height={panel.bottom - panel.top}
          {...drag.pointerProps}
        />
      ))}
    </Drawing>
  )
}
