import type { ReactNode } from 'react'
import { hrefFrom, useLessonPage } from './LessonPage.ts'

interface LessonLinkProps {
  readonly href?: string
  readonly children?: ReactNode
}

/** A link of the lesson: addresses of the course become relative to this page. */
export function LessonLink({ href = '', children }: LessonLinkProps) {
  return <a href={hrefFrom(useLessonPage().root, href)}>{children}</a>
}
