import type { ReactNode } from 'react'
import { hrefFrom, useLessonPage } from './LessonPage.ts'
import { PaperMark } from './PaperMark.tsx'

interface LessonLinkProps {
  readonly href?: string
  readonly children?: ReactNode
}

/**
 * A link of the lesson: addresses of the course become relative to this page. On paper those of
 * other sites have a note.
 */
export function LessonLink({ href = '', children }: LessonLinkProps) {
  const { root } = useLessonPage()
  const leadsAway = /^https?:/.test(href)
  return (
    <>
      <a href={hrefFrom(root, href)}>{children}</a>
      {leadsAway && <PaperMark to={href} />}
    </>
  )
}
