import { useMemo } from 'react'
import { LayerRows } from '../../figures/LayerRows.tsx'
import type { LayerReadout } from '../../figures/LayerRows.tsx'
import { layerRowsHeight } from '../../figures/layerRowsLayout.ts'
import { ResponsiveFrame } from '../../plot/ResponsiveFrame.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import { measures } from '../parts/layerSizes.ts'
import type { VanishingGradientInstance } from './createInstance.ts'
import type { Measured } from './selectors.ts'
import { descriptionOf } from './strings.ts'

/** The drawing, at the pace of a picture; its numbers and description at the pace of a readout. */
export function Picture({ instance }: { readonly instance: VanishingGradientInstance }) {
  const picture = useLabStore(instance.picture, (shown) => shown)
  const printed = picture?.printed.printed ?? null
  const label = useMemo(() => (printed === null ? '' : descriptionOf(printed)), [printed])
  const readout = useMemo(() => (printed === null ? null : readoutOf(printed)), [printed])
  if (picture === null || readout === null) return null
  const { event, settings, run, values } = picture
  const layers = values.length
  return (
    <ResponsiveFrame
      heights={{
        compact: layerRowsHeight('compact', layers),
        medium: layerRowsHeight('medium', layers),
        wide: layerRowsHeight('wide', layers),
      }}
    >
      {(frame) => (
        <LayerRows
          frame={frame}
          label={label}
          activation={event.configuration.runs[0]?.activation ?? settings.activation}
          measure={measures[settings.measure]}
          values={values}
          history={picture.history}
          range={picture.range.range}
          errorSignal={run.layers.errorSignalNorm}
          weightFactor={run.layers.weightFactor}
          derivativeFactor={run.layers.derivativeFactor}
          step={event.snapshot.step}
          readout={readout}
          walkRange={picture.walkRange.range}
          prediction={picture.prediction}
        />
      )}
    </ResponsiveFrame>
  )
}

function readoutOf({ event, run, values }: Measured): LayerReadout {
  const { weightFactor, derivativeFactor } = run.layers
  return { step: event.snapshot.step, values, weightFactor, derivativeFactor }
}
