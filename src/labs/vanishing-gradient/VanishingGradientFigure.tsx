import { formatFixed } from '../../formula/formatNumber.ts'
import { csvDocument } from '../../share/csvDocument.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import type { FigurePlaceProps } from '../Lab.ts'
import { statisticNames, statisticRows } from '../parts/layerStatistics.ts'
import { LayerTable } from '../parts/LayerTable.tsx'
import { runText } from '../parts/setupText.ts'
import { TrainingControls } from '../parts/TrainingControls.tsx'
import { TrainingFigure } from '../parts/TrainingFigure.tsx'
import type { VanishingGradientInstance } from './createInstance.ts'
import { outline } from './outline.ts'
import { Parameters } from './Parameters.tsx'
import { Picture } from './Picture.tsx'
import { PinnedLayer } from '../parts/PinnedLayer.tsx'
import { captionOf, titleOf } from './strings.ts'

/** Layers as rows: the gradient over time, now, and the factors that made it so. */
export function VanishingGradientFigure(props: FigurePlaceProps<VanishingGradientInstance>) {
  const { instance } = props
  return (
    <TrainingFigure
      {...props}
      labId={outline.id}
      titleOf={titleOf}
      setupOf={({ event }) => runText(event)}
      captionOf={captionOf}
      csv={() => csvOf(instance)}
      parameters={<Parameters instance={instance} />}
      controls={
        <TrainingControls
          instance={instance}
          seed={outline.settings.seed}
          readout={({ run }) => [{ label: '손실', value: formatFixed(run.loss, 3) }]}
        />
      }
    >
      <Picture instance={instance} />
      <PinnedLayer instance={instance} />
      <Table instance={instance} />
    </TrainingFigure>
  )
}

function Table({ instance }: { readonly instance: VanishingGradientInstance }) {
  const picture = useLabStore(instance.table, (shown) => shown)
  if (picture === null) return null
  return <LayerTable run={picture.run} step={picture.event.snapshot.step} />
}

/** One row per layer. */
function csvOf(instance: VanishingGradientInstance): string {
  const run = instance.getState().event?.snapshot.runs[0]
  return csvDocument(statisticNames, run === undefined ? [] : statisticRows(run))
}
