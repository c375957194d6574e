import { renderToStaticMarkup } from 'react-dom/server'
import type { Course } from '../lesson/Course.ts'
import type { LessonModule } from '../lesson/LessonModule.ts'
import { PaperNotes } from '../lesson/PaperNotes.ts'
import { LessonView } from '../lesson/LessonView.tsx'
import { TermNotes } from '../lesson/TermNotes.tsx'
import type { TermNote } from '../lesson/TermNotes.tsx'
import type { Work } from '../lesson/sourcesSchema.ts'
import { prepareLabs } from './drawLabs.tsx'
import type { LabLoaders } from './drawLabs.tsx'
import { PageShell } from './page/PageShell.tsx'

export interface LessonSurroundings {
  readonly course: Course
  /** Way from the page to the site's root: `./` or `../../`. */
  readonly root: string
  readonly terms: readonly TermNote[]
  readonly sources: readonly Work[]
  readonly labs: LabLoaders
}

/** HTML of a chapter's page: static text, and every lab in its opening state. */
export async function renderLesson(
  lesson: LessonModule,
  { course, root, terms, sources, labs }: LessonSurroundings,
): Promise<string> {
  const { outline } = lesson
  const drawer = await prepareLabs(outline.labs, labs)
  const page = {
    outline,
    root,
    notes: new PaperNotes(),
    sources: new Map(sources.map((source) => [source.id, source])),
    drawPlace: drawer.drawPlace,
  }
  const notes = terms.filter(({ id }) => outline.terms.includes(id))
  try {
    const html = renderToStaticMarkup(
      <PageShell course={course} currentSlug={outline.slug} homeHref={root}>
        <LessonView lesson={lesson} page={page} />
        <TermNotes terms={notes} root={root} />
      </PageShell>,
    )
    return quoteProps(html)
  } finally {
    drawer.dispose()
  }
}

/** JSON is full of double quotes: between single ones it stays half as long. */
export function quoteProps(html: string): string {
  return html.replaceAll(
    /data-props="([^"]*)"/g,
    (_, escaped: string) => `data-props='${escaped.replaceAll('&quot;', '"')}'`,
  )
}
