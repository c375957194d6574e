import type { LessonOutline } from '../lesson/LessonModule.ts'
import type { CitingSection } from './page/SourcesPage.tsx'

/** Sections by the id of the work they cite, in the order of the course. */
export function citingSections(
  outlines: readonly LessonOutline[],
  root: string,
): ReadonlyMap<string, readonly CitingSection[]> {
  const citing = new Map<string, CitingSection[]>()
  for (const { slug, sections, sources } of outlines) {
    for (const { id, number, title } of sections) {
      const section = { number, title, href: `${root}lessons/${slug}/#${id}` }
      for (const source of sources[id] ?? []) {
        citing.set(source, [...(citing.get(source) ?? []), section])
      }
    }
  }
  return citing
}
