import { ValueTable } from '../../plot/ValueTable.tsx'
import { csvDocument } from '../../share/csvDocument.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import type { FigurePlaceProps } from '../Lab.ts'
import { LayerTable } from '../parts/LayerTable.tsx'
import { PinnedLayer } from '../parts/PinnedLayer.tsx'
import { TrainingControls } from '../parts/TrainingControls.tsx'
import { TrainingFigure } from '../parts/TrainingFigure.tsx'
import { confusionHeadings, confusionRows, answerNames, answerRows } from './answerTables.ts'
import type { DigitsInstance } from './createInstance.ts'
import { Mistakes } from './Mistakes.tsx'
import { outline } from './outline.ts'
import { Parameters } from './Parameters.tsx'
import { Picture } from './Picture.tsx'
import { captionOf, nameOf, percentText, runText, titleOf } from './strings.ts'

/** Handwritten digits learnt on the page: right answers, mistakes, and the gradient of each layer. */
export function DigitsFigure(props: FigurePlaceProps<DigitsInstance>) {
  const { instance } = props
  return (
    <TrainingFigure
      {...props}
      labId={outline.id}
      titleOf={titleOf}
      setupOf={runText}
      captionOf={captionOf}
      csv={() => csvOf(instance)}
      parameters={<Parameters instance={instance} />}
      controls={
        <TrainingControls
          instance={instance}
          seed={outline.settings.seed}
          readout={({ sides }) =>
            sides.map((side) => ({
              label: sides.length === 1 ? '시험 정답률' : nameOf(side),
              value: percentText(side.test.accuracy),
            }))
          }
        />
      }
    >
      <Picture instance={instance} />
      <Mistakes instance={instance} />
      <PinnedLayer instance={instance} />
      <Tables instance={instance} />
    </TrainingFigure>
  )
}

function Tables({ instance }: { readonly instance: DigitsInstance }) {
  const picture = useLabStore(instance.table, (shown) => shown)
  if (picture === null) return null
  const { step } = picture.event.snapshot
  return picture.sides.map((side, index) => {
    const whose = picture.sides.length === 1 ? undefined : `${nameOf(side)} 망의`
    return (
      <div key={index}>
        <ValueTable
          caption={`${whose === undefined ? '' : `${whose} `}답을 센 표, 걸음 ${step}`}
          headings={confusionHeadings}
          rows={confusionRows(side.test.confusion)}
        />
        <LayerTable run={side.snapshot} step={step} {...(whose === undefined ? {} : { whose })} />
      </div>
    )
  })
}

/** One row per test image: what it is, and what the network answers with which probability. */
function csvOf(instance: DigitsInstance): string {
  const picture = instance.readout.getState()
  const images = instance.images()
  const rows = picture === null || images === null ? [] : answerRows(picture, images)
  return csvDocument(answerNames, rows)
}
