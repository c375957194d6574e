import { useLessonPage } from './LessonPage.ts'
import type { Work } from './sourcesSchema.ts'

/** Number of a note behind a link, on paper only. Drawn in the order of reading, it counts up. */
export function PaperMark({ to }: { readonly to: Work | string }) {
  const { notes } = useLessonPage()
  const number = typeof to === 'string' ? notes.numberOfAddress(to) : notes.numberOfWork(to)
  return <sup className="on-paper">{number}</sup>
}
