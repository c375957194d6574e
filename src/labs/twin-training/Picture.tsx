import { activations } from '../../engine/activations/index.ts'
import { datasets } from '../../engine/datasets/index.ts'
import { TwinNetworks } from '../../figures/TwinNetworks.tsx'
import type { TwinNetwork } from '../../figures/TwinNetworks.tsx'
import { twinNetworksHeight } from '../../figures/twinNetworksLayout.ts'
import { TrainingPicture } from '../parts/TrainingPicture.tsx'
import type { TwinTrainingInstance } from './createInstance.ts'
import type { TwinMeasured, TwinPicture, TwinSide } from './selectors.ts'
import { baselineOf, descriptionOf, headingOf, ratioNoteOf } from './strings.ts'

/** Both networks: what they answer, how their loss fell, and what arrived at each layer. */
export function Picture({ instance }: { readonly instance: TwinTrainingInstance }) {
  return (
    <TrainingPicture<TwinPicture, TwinMeasured>
      instance={instance}
      heightOf={(size, { left }) => twinNetworksHeight(size, left.values.length)}
      descriptionOf={descriptionOf}
    >
      {({ frame, label, shown, printed }) => (
        <TwinNetworks
          frame={frame}
          label={label}
          left={networkOf(shown.left, printed.left)}
          right={networkOf(shown.right, printed.right)}
          points={shown.points}
          extent={datasets[shown.left.run.dataset].extent}
          range={shown.range.range}
          heading={headingOf(shown)}
          ratioNote={ratioNoteOf(shown, frame.size === 'compact')}
          lossCeiling={shown.loss.ceiling}
          lossBaseline={baselineOf(shown)}
        />
      )}
    </TrainingPicture>
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
