import { renderToString } from 'react-dom/server'
import type { LabInstance, LabModule } from '../labs/Lab.ts'
import type { LabOpening } from '../lesson/LessonModule.ts'
import type { LessonPage } from '../lesson/LessonPage.ts'
import { LabPlaceView } from './LabPlaceView.tsx'
import { serverEnvironment } from './serverEnvironment.ts'

export type LabLoaders = Readonly<Record<string, () => Promise<LabModule>>>

/** Draws places of labs that have been prepared; `dispose` when the page is done. */
export interface LabDrawer {
  readonly drawPlace: LessonPage['drawPlace']
  dispose(): void
}

/** Computes the opening state of every lab of a page. */
export async function prepareLabs(
  openings: readonly LabOpening[],
  labs: LabLoaders,
): Promise<LabDrawer> {
  const ready = new Map<string, { lab: LabModule; instance: LabInstance }>()
  for (const { id, opening } of openings) {
    const load = labs[id]
    if (load === undefined) {
      throw new Error(`The lab ${id} is missing in src/labs/index.ts.`)
    }
    const lab = await load()
    const instance = lab.createInstance(serverEnvironment, opening)
    await instance.prepare()
    ready.set(id, { lab, instance })
  }
  const drawn = new Map<string, number>()
  return {
    drawPlace(id, place, props) {
      const prepared = ready.get(id)
      if (prepared === undefined) throw new Error(`The lab ${id} has not been prepared.`)
      const count = drawn.get(id) ?? 0
      drawn.set(id, count + 1)
      const key = `${id}-${count}-`
      const html = renderToString(<LabPlaceView {...prepared} place={place} props={props} />, {
        identifierPrefix: key,
      })
      return { key, html }
    },
    dispose() {
      for (const { instance } of ready.values()) instance.dispose()
    },
  }
}
