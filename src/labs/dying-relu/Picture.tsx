import { useMemo } from 'react'
import { UnitRows } from '../../figures/units/UnitRows.tsx'
import { unitRowsHeight } from '../../figures/units/unitRowsLayout.ts'
import { TrainingPicture } from '../parts/TrainingPicture.tsx'
import type { Drawable } from '../parts/TrainingPicture.tsx'
import type { DyingReluInstance } from './createInstance.ts'
import type { DyingPicture, Measured } from './selectors.ts'
import { descriptionOf } from './strings.ts'

/** The rows of units at the pace of a picture. */
export function Picture({ instance }: { readonly instance: DyingReluInstance }) {
  return (
    <TrainingPicture<DyingPicture, Measured>
      instance={instance}
      heightOf={(size, { matrix }) => unitRowsHeight(size, matrix.layers, matrix.units)}
      descriptionOf={descriptionOf}
    >
      {(drawable) => <Rows {...drawable} />}
    </TrainingPicture>
  )
}

function Rows({ frame, label, shown, printed }: Drawable<DyingPicture, Measured>) {
  const { event, run, matrix, settings } = shown
  const { steps, deadUnits } = run.history
  const readout = useMemo(
    () => ({
      step: printed.event.snapshot.step,
      deadUnits: printed.run.layers.deadUnits,
      offShare: printed.run.layers.offShare,
    }),
    [printed],
  )
  const history = useMemo(
    () => ({ steps, deadUnits: deadUnits ?? [], series: matrix.layers + 1 }),
    [steps, deadUnits, matrix.layers],
  )
  return (
    <UnitRows
      frame={frame}
      label={label}
      activation={event.configuration.runs[0]?.activation ?? settings.activation}
      matrix={matrix}
      history={history}
      deadUnits={run.layers.deadUnits}
      step={event.snapshot.step}
      lastStep={event.configuration.lastStep}
      readout={readout}
    />
  )
}
