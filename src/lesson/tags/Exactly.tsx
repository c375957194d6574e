import type { ReactNode } from 'react'
import { hrefFrom, useLessonPage } from '../LessonPage.ts'
import { PaperMark } from '../PaperMark.tsx'
import { WorkLine } from '../WorkLine.tsx'

interface ExactlyProps {
  readonly sources: readonly string[]
  /** A run that shows it, and the figure that runs. */
  readonly experiment: { readonly href: string; readonly figure: string } | null
  readonly children?: ReactNode
}

/** 정확히 말하면: the common belief struck out, the correction underlined, the ground below. */
export function Exactly({ sources, experiment, children }: ExactlyProps) {
  const page = useLessonPage()
  const works = sources.map((id) => page.sources.get(id)).filter((work) => work !== undefined)
  return (
    <div className="exact" role="note">
      <p className="tag">정확히 말하면</p>
      {children}
      {works.map((work) => (
        <p className="src" key={work.id}>
          <WorkLine {...work} />
          {work.url !== null && <PaperMark to={work} />}
        </p>
      ))}
      {experiment !== null && (
        <p className="src">
          <a href={hrefFrom(page.root, experiment.href)}>
            그림 {experiment.figure}에서 직접 확인하기
          </a>
          <PaperMark to={experiment.href} />
        </p>
      )}
    </div>
  )
}
