import { formatFixed } from '../../formula/formatNumber.ts'
import { ValueTable } from '../../plot/ValueTable.tsx'
import { csvDocument } from '../../share/csvDocument.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import type { FigurePlaceProps } from '../Lab.ts'
import { LayerTable } from '../parts/LayerTable.tsx'
import { PinnedLayer } from '../parts/PinnedLayer.tsx'
import { runText } from '../parts/setupText.ts'
import { TrainingControls } from '../parts/TrainingControls.tsx'
import { TrainingFigure } from '../parts/TrainingFigure.tsx'
import { BornDeadBench } from './BornDeadBench.tsx'
import type { DyingReluInstance } from './createInstance.ts'
import { outline } from './outline.ts'
import { Parameters } from './Parameters.tsx'
import { Picture } from './Picture.tsx'
import { captionOf, percentText, titleOf } from './strings.ts'
import { spokenUnits, unitHeadings, unitNames, unitRows } from './unitTable.ts'

/** Units as rows, samples as columns: which are off, which are dead, and when they died. */
export function DyingReluFigure(props: FigurePlaceProps<DyingReluInstance>) {
  const { instance } = props
  return (
    <>
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
            readout={({ run }) => [
              { label: '정답률', value: percentText(run.accuracy) },
              { label: '손실', value: formatFixed(run.loss, 3) },
            ]}
          />
        }
      >
        <Picture instance={instance} />
        <PinnedLayer instance={instance} />
        <Tables instance={instance} />
      </TrainingFigure>
      <BornDeadBench count={instance.bornDead} />
    </>
  )
}

function Tables({ instance }: { readonly instance: DyingReluInstance }) {
  const picture = useLabStore(instance.table, (shown) => shown)
  if (picture === null) return null
  const { step } = picture.event.snapshot
  return (
    <>
      <LayerTable run={picture.run} step={step} />
      <ValueTable
        caption={`뉴런마다 센 값, 걸음 ${step}`}
        headings={unitHeadings}
        rows={spokenUnits(picture.matrix)}
      />
    </>
  )
}

/** One row per hidden unit. */
function csvOf(instance: DyingReluInstance): string {
  const picture = instance.readout.getState()
  return csvDocument(unitNames, picture === null ? [] : unitRows(picture.matrix))
}
