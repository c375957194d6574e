import { renderToStaticMarkup } from 'react-dom/server'
import type { SummaryModule } from '../lesson/LessonModule.ts'
import { PaperNotes } from '../lesson/PaperNotes.ts'
import { SummaryView } from '../lesson/SummaryView.tsx'
import { TermNotes } from '../lesson/TermNotes.tsx'
import { PageShell } from './page/PageShell.tsx'
import type { LessonSurroundings } from './renderLesson.tsx'

/** HTML of the page that holds the lesson on one sheet. */
export function renderSummary(
  summary: SummaryModule,
  { course, root, terms, sources }: Omit<LessonSurroundings, 'labs'>,
): string {
  const page = {
    outline: null,
    root,
    notes: new PaperNotes(),
    sources: new Map(sources.map((source) => [source.id, source])),
    drawPlace: noLab,
  }
  const notes = terms.filter(({ id }) => summary.outline.terms.includes(id))
  return renderToStaticMarkup(
    <PageShell course={course} currentSlug={null} homeHref={root} name={summary.outline.title}>
      <SummaryView summary={summary} page={page} />
      <TermNotes terms={notes} root={root} />
    </PageShell>,
  )
}

function noLab(lab: string): never {
  throw new Error(`The summary has no place for the lab ${lab}.`)
}
