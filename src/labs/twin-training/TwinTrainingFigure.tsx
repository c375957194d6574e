import { csvDocument } from '../../share/csvDocument.ts'
import type { FigurePlaceProps } from '../Lab.ts'
import { statisticNames, statisticRows } from '../parts/layerStatistics.ts'
import { runText } from '../parts/setupText.ts'
import { TrainingControls } from '../parts/TrainingControls.tsx'
import { TrainingFigure } from '../parts/TrainingFigure.tsx'
import type { TwinTrainingInstance } from './createInstance.ts'
import { LayerTables } from './LayerTables.tsx'
import { outline } from './outline.ts'
import { Parameters } from './Parameters.tsx'
import { Picture } from './Picture.tsx'
import { PinnedLayer } from '../parts/PinnedLayer.tsx'
import { captionOf, titleOf } from './strings.ts'

/** Two networks that differ in the activation only, trained in step. */
export function TwinTrainingFigure(props: FigurePlaceProps<TwinTrainingInstance>) {
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
      controls={<TrainingControls instance={instance} seed={outline.settings.seed} />}
    >
      <Picture instance={instance} />
      <PinnedLayer instance={instance} />
      <LayerTables instance={instance} />
    </TrainingFigure>
  )
}

/** One row per side and layer. */
function csvOf(instance: TwinTrainingInstance): string {
  const runs = instance.getState().event?.snapshot.runs ?? []
  const rows = runs.flatMap((run, index) =>
    statisticRows(run).map((row) => [index === 0 ? 'left' : 'right', ...row]),
  )
  return csvDocument(['side', ...statisticNames], rows)
}
