import { useMemo } from 'react'
import { activations } from '../../engine/activations/index.ts'
import { datasets } from '../../engine/datasets/index.ts'
import { TwinNetworks } from '../../figures/TwinNetworks.tsx'
import type { TwinNetwork } from '../../figures/TwinNetworks.tsx'
import { twinNetworksHeight } from '../../figures/twinNetworksLayout.ts'
import { ResponsiveFrame } from '../../plot/ResponsiveFrame.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import type { TwinTrainingInstance } from './createInstance.ts'
import type { TwinSide } from './selectors.ts'
import { baselineOf, descriptionOf, headingOf, ratioNoteOf } from './strings.ts'

/** The drawing, at the pace of a picture; its numbers and description at the pace of a readout. */
export function Picture({ instance }: { readonly instance: TwinTrainingInstance }) {
  const picture = useLabStore(instance.picture, (shown) => shown)
  const printed = picture?.printed.printed ?? null
  const label = useMemo(() => (printed === null ? '' : descriptionOf(printed)), [printed])
  if (picture === null || printed === null) return null
  const { left, right } = picture
  const layers = left.values.length
  return (
    <ResponsiveFrame
      heights={{
        compact: twinNetworksHeight('compact', layers),
        medium: twinNetworksHeight('medium', layers),
        wide: twinNetworksHeight('wide', layers),
      }}
    >
      {(frame) => (
        <TwinNetworks
          frame={frame}
          label={label}
          left={networkOf(left, printed.left)}
          right={networkOf(right, printed.right)}
          points={picture.points}
          extent={datasets[left.run.dataset].extent}
          range={picture.range.range}
          heading={headingOf(picture)}
          ratioNote={ratioNoteOf(picture, frame.size === 'compact')}
          lossCeiling={picture.loss.ceiling}
          lossBaseline={baselineOf(picture)}
        />
      )}
    </ResponsiveFrame>
  )
}

function networkOf({ run, snapshot, values }: TwinSide, printed: TwinSide): TwinNetwork {
  const { accuracy, loss, field, history } = snapshot
  return {
    activation: activations[run.activation],
    accuracy,
    loss,
    readout: {
      accuracy: printed.snapshot.accuracy,
      loss: printed.snapshot.loss,
      values: printed.values,
    },
    lossHistory: history.loss,
    field,
    values,
  }
}
