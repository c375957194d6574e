import { useLessonPage } from '../LessonPage.ts'

/** Authors and year in running text, linked with the bibliography. */
export function Cite({ id }: { readonly id: string }) {
  const { root, sources } = useLessonPage()
  const source = sources.get(id)
  return (
    <a className="cite" href={`${root}glossary/#source-${id}`}>
      {source === undefined ? id : `${source.authors} ${source.year}`}
    </a>
  )
}
