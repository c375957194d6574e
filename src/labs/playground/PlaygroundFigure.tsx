import { useEffect, useMemo, useState } from 'react'
import type { NetworkActions } from '../../figures/network/LayeredNetwork.tsx'
import { csvDocument } from '../../share/csvDocument.ts'
import type { FigurePlaceProps } from '../Lab.ts'
import { statisticNames, statisticRows } from '../parts/layerStatistics.ts'
import { TrainingFigure } from '../parts/TrainingFigure.tsx'
import { BenchControls } from './BenchControls.tsx'
import type { PlaygroundInstance, Selection } from './createInstance.ts'
import { Inspector } from './Inspector.tsx'
import { LayerPanel } from './LayerPanel.tsx'
import { NetworkPanel } from './NetworkPanel.tsx'
import { Notices } from './Notices.tsx'
import { outline } from './outline.ts'
import { Parameters } from './Parameters.tsx'
import type { BenchPicture } from './selectors.ts'
import { captionOf, setupText, titleOf } from './strings.ts'
import { Tables } from './Tables.tsx'
import { UnitPanel } from './UnitPanel.tsx'

/** One free bench: any data, any network, everything that happens in it. */
export function PlaygroundFigure(props: FigurePlaceProps<PlaygroundInstance>) {
  const { instance } = props
  const [pointed, setPointed] = useState<Selection | null>(null)
  useUndoKeys(instance)
  const actions = useMemo<NetworkActions>(
    () => ({
      onSelect(place) {
        instance.select(place)
        if (place.input !== null) focusChosenWeight()
      },
      onPoint: setPointed,
      onWidth(layer, width) {
        instance.setWidth(layer, width)
        instance.select({ layer, unit: 0, input: null })
      },
      onAddLayer(place) {
        instance.addLayer(place)
        instance.select({ layer: place, unit: 0, input: null })
      },
    }),
    [instance],
  )
  return (
    <TrainingFigure<BenchPicture>
      {...props}
      labId={outline.id}
      titleOf={titleOf}
      setupOf={setupText}
      captionOf={captionOf}
      csv={() => csvOf(instance)}
      networks={() => instance.networks()}
      parameters={<Parameters instance={instance} />}
      controls={<BenchControls instance={instance} />}
    >
      <Notices instance={instance} />
      <NetworkPanel instance={instance} actions={actions} />
      <div className="bench-unit">
        <Inspector instance={instance} />
        <UnitPanel instance={instance} pointed={pointed} />
      </div>
      <LayerPanel instance={instance} />
      <Tables instance={instance} />
    </TrainingFigure>
  )
}

/** The field of the weight whose line was pressed, once it stands there. */
function focusChosenWeight(): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLInputElement>('.bench-terms .is-chosen input')
    field?.focus()
    field?.select()
  })
}

/** Ctrl+Z and Ctrl+Shift+Z, unless the reader is typing: then the keys belong to the field. */
function useUndoKeys(instance: PlaygroundInstance): void {
  useEffect(() => {
    let isTyping = false
    const onInput = (event: Event): void => {
      isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text'
    }
    const onEnd = (): void => {
      isTyping = false
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' || event.key === 'Escape') isTyping = false
      const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z'
      if (!isUndo || isTyping) return
      event.preventDefault()
      void (event.shiftKey ? instance.redo() : instance.undo())
    }
    document.addEventListener('input', onInput)
    document.addEventListener('focusout', onEnd)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('input', onInput)
      document.removeEventListener('focusout', onEnd)
      document.removeEventListener('keydown', onKey)
    }
  }, [instance])
}

/** One row per layer. */
function csvOf(instance: PlaygroundInstance): string {
  const run = instance.getState().event?.snapshot.runs[0]
  return csvDocument(statisticNames, run === undefined ? [] : statisticRows(run))
}
