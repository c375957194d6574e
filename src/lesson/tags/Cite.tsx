import { useLessonPage } from '../LessonPage.ts'
import type { SourceRow } from '../sourcesSchema.ts'

/** Authors and year in running text, linked with the bibliography. */
export function Cite({ id }: { readonly id: string }) {
  const { root, sources } = useLessonPage()
  const source = sources.get(id)
  return (
    <a className="cite" href={`${root}glossary/#source-${id}`}>
      {source === undefined ? id : `${shortAuthors(source)} ${source.year}`}
    </a>
  )
}

/** `He, Zhang, Ren, Sun` is `He 외` in a line. */
function shortAuthors({ authors }: SourceRow): string {
  const names = authors.split(', ')
  return names.length > 2 ? `${names[0] ?? authors} 외` : authors
}
