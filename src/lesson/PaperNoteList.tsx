import { useLessonPage } from './LessonPage.ts'
import { WorkLine } from './WorkLine.tsx'

/**
 * At the end of a printed chapter: what its links lead to, by their numbers. It is drawn after the
 * text, whose links have taken the numbers by then.
 */
export function PaperNoteList() {
  const notes = useLessonPage().notes.inOrder()
  if (notes.length === 0) return null
  const leadsInside = notes.some(({ address }) => address !== null && /^[#/]/.test(address))
  return (
    <section className="on-paper notes" aria-labelledby="paper-notes">
      <h2 id="paper-notes">인용한 글과 주소</h2>
      {leadsInside && (
        <p>
          #으로 시작하는 주소는 이 장의 주소 뒤에, /로 시작하는 주소는 수업의 첫 주소 뒤에 붙여요.
        </p>
      )}
      <ol>
        {notes.map(({ work, address }) => (
          <li key={work?.id ?? address}>
            {work !== null && <WorkLine {...work} url={null} />} {address}
          </li>
        ))}
      </ol>
    </section>
  )
}
