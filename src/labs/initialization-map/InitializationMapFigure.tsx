import { useRef } from 'react'
import { FigureFrame } from '../../controls/FigureFrame.tsx'
import { RichTextView } from '../../formula/RichTextView.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import type { FigurePlaceProps } from '../Lab.ts'
import { LabMenu } from '../parts/LabMenu.tsx'
import { settingsText } from '../parts/settingsText.ts'
import { ChosenNetworks } from './ChosenNetworks.tsx'
import type { InitializationMapInstance } from './createInstance.ts'
import { MapBar } from './MapBar.tsx'
import { mapCsv } from './mapCsv.ts'
import { MapTable } from './MapTable.tsx'
import { outline } from './outline.ts'
import { Parameters } from './Parameters.tsx'
import { Picture } from './Picture.tsx'
import { readingOf } from './selectors.ts'
import { shownNetworks } from './shownNetworks.ts'
import { captionOf, titleOf } from './strings.ts'

/** Depth × weight scale for two functions: where a signal is left at layer 1. */
export function InitializationMapFigure(props: FigurePlaceProps<InitializationMapInstance>) {
  const { instance, number, caption } = props
  const picture = useRef<HTMLDivElement>(null)
  const { drawn, problems, maps } = useLabStore(instance, (state) => state)
  const reading = readingOf(drawn, maps)
  const title = titleOf(reading)
  return (
    <FigureFrame
      number={number}
      title={title}
      problems={problems}
      pictureRef={picture}
      menu={
        <LabMenu
          environment={instance.environment}
          labId={outline.id}
          step={null}
          title={title}
          setup={settingsText(outline.settings, drawn)}
          picture={picture}
          address={instance.address}
          csv={() => mapCsv(readingOf(instance.getState().drawn, instance.getState().maps))}
          networks={() => shownNetworks(instance.getState().networks)}
        />
      }
      parameters={<Parameters instance={instance} />}
      controls={
        <>
          <MapBar instance={instance} />
          <ChosenNetworks instance={instance} />
        </>
      }
      caption={<RichTextView text={caption ?? captionOf(reading)} />}
    >
      <Picture instance={instance} />
      <MapTable instance={instance} />
    </FigureFrame>
  )
}
