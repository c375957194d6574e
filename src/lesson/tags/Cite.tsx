import { useLessonPage } from '../LessonPage.ts'
import { PaperMark } from '../PaperMark.tsx'
import type { Work } from '../sourcesSchema.ts'

/** Authors and year in running text, linked with the bibliography. */
export function Cite({ id }: { readonly id: string }) {
  const { root, sources } = useLessonPage()
  const source = sources.get(id)
  return (
    <>
      <a className="cite" href={`${root}sources/#source-${id}`}>
        {source === undefined ? id : `${shortAuthors(source)} ${source.year}`}
      </a>
      {source !== undefined && <PaperMark to={source} />}
    </>
  )
}

/** `He, Zhang, Ren, Sun` is `He 외` in a line. */
function shortAuthors({ authors }: Work): string {
  const names = authors.split(', ')
  return names.length > 2 ? `${names[0] ?? authors} 외` : authors
}
