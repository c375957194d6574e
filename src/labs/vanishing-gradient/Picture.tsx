import { useMemo } from 'react'
import { LayerRows } from '../../figures/LayerRows.tsx'
import type { LayerReadout } from '../../figures/LayerRows.tsx'
import { layerRowsHeight } from '../../figures/layerRowsLayout.ts'
import { measures } from '../parts/layerSizes.ts'
import { TrainingPicture } from '../parts/TrainingPicture.tsx'
import type { Drawable } from '../parts/TrainingPicture.tsx'
import type { VanishingGradientInstance } from './createInstance.ts'
import type { Measured, VanishingPicture } from './selectors.ts'
import { descriptionOf } from './strings.ts'

/** The rows of layers at the pace of a picture. */
export function Picture({ instance }: { readonly instance: VanishingGradientInstance }) {
  return (
    <TrainingPicture<VanishingPicture, Measured>
      instance={instance}
      heightOf={(size, { values }) => layerRowsHeight(size, values.length)}
      descriptionOf={descriptionOf}
    >
      {(drawable) => <Rows {...drawable} />}
    </TrainingPicture>
  )
}

function Rows({ frame, label, shown, printed }: Drawable<VanishingPicture, Measured>) {
  const readout = useMemo(() => readoutOf(printed), [printed])
  const { event, settings, run } = shown
  return (
    <LayerRows
      frame={frame}
      label={label}
      activation={event.configuration.runs[0]?.activation ?? settings.activation}
      measure={measures[settings.measure]}
      values={shown.values}
      history={shown.history}
      range={shown.range.range}
      errorSignal={run.layers.errorSignalNorm}
      weightFactor={run.layers.weightFactor}
      derivativeFactor={run.layers.derivativeFactor}
      step={event.snapshot.step}
      readout={readout}
      walkRange={shown.walkRange.range}
      prediction={shown.prediction}
    />
  )
}

function readoutOf({ event, run, values }: Measured): LayerReadout {
  const { weightFactor, derivativeFactor } = run.layers
  return { step: event.snapshot.step, values, weightFactor, derivativeFactor }
}
