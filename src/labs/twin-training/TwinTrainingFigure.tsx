import { useRef } from 'react'
import type { RefObject } from 'react'
import { FigureFrame } from '../../controls/FigureFrame.tsx'
import { RichTextView } from '../../formula/RichTextView.tsx'
import { csvDocument } from '../../share/csvDocument.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import type { FigurePlaceProps, RichText } from '../Lab.ts'
import { LabMenu } from '../parts/LabMenu.tsx'
import { statisticNames, statisticRows } from '../parts/layerStatistics.ts'
import { problemsOf } from '../parts/problemsOf.ts'
import type { TwinTrainingInstance } from './createInstance.ts'
import { outline } from './outline.ts'
import { LayerTables } from './LayerTables.tsx'
import { Parameters } from './Parameters.tsx'
import { Picture } from './Picture.tsx'
import { Playback } from './Playback.tsx'
import { captionOf, titleOf } from './strings.ts'

interface Part {
  readonly instance: TwinTrainingInstance
}

/** Two networks that differ in the activation only, trained in step. */
export function TwinTrainingFigure(props: FigurePlaceProps<TwinTrainingInstance>) {
  const { instance, number, caption } = props
  const picture = useRef<HTMLDivElement>(null)
  const problems = useLabStore(instance, (state) => state.problems)
  const divergence = useLabStore(instance, (state) => state.divergence)
  return (
    <FigureFrame
      number={number}
      title={<Title instance={instance} />}
      menu={<Menu instance={instance} picture={picture} />}
      parameters={<Parameters instance={instance} />}
      controls={<Playback instance={instance} />}
      problems={problemsOf(problems, divergence)}
      caption={<Caption instance={instance} text={caption} />}
      pictureRef={picture}
    >
      <Picture instance={instance} />
      <LayerTables instance={instance} />
    </FigureFrame>
  )
}

function Title({ instance }: Part) {
  return useLabStore(instance.readout, (picture) => (picture === null ? '' : titleOf(picture)))
}

function Caption({ instance, text }: Part & { readonly text: RichText | null }) {
  const picture = useLabStore(instance.readout, (shown) => shown)
  if (text !== null) return <RichTextView text={text} />
  return picture === null ? null : <RichTextView text={captionOf(picture)} />
}

function Menu(props: Part & { readonly picture: RefObject<HTMLDivElement | null> }) {
  const { instance, picture } = props
  const shown = useLabStore(instance.readout, (view) => view)
  if (shown === null) return null
  return (
    <LabMenu
      environment={instance.environment}
      labId={outline.id}
      step={shown.event.snapshot.step}
      title={titleOf(shown)}
      picture={picture}
      address={() => instance.address()}
      csv={() => csvOf(instance)}
    />
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
