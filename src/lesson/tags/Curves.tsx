import type { ActivationId } from '../../engine/activations/index.ts'
import { StillCurves, stillCurvesHeight } from '../../figures/StillCurves.tsx'
import { stillCurvesLabel } from '../../figures/stillCurvesLabel.ts'
import { ResponsiveFrame } from '../../plot/ResponsiveFrame.tsx'

interface CurvesProps {
  readonly functions: readonly ActivationId[]
  readonly s: number
}

/** f and f′ of some functions as they stand: nothing to drag, so it needs no script. */
export function Curves({ functions, s }: CurvesProps) {
  return (
    <div className="still">
      <ResponsiveFrame
        heights={{
          compact: stillCurvesHeight('compact'),
          medium: stillCurvesHeight('medium'),
          wide: stillCurvesHeight('wide'),
        }}
      >
        {({ width, size }) => (
          <StillCurves
            width={width}
            size={size}
            functions={functions}
            s={s}
            label={stillCurvesLabel(functions, s)}
          />
        )}
      </ResponsiveFrame>
    </div>
  )
}
