import type { ReactNode } from 'react'
import { useLessonPage } from '../LessonPage.ts'

interface TermProps {
  readonly id: string
  readonly children?: ReactNode
}

/**
 * A word of the glossary. Without a script it is a link; with one, pointing at it or focusing it
 * shows the definition.
 */
export function Term({ id, children }: TermProps) {
  const { root } = useLessonPage()
  return (
    <a
      className="term"
      href={`${root}glossary/#term-${id}`}
      data-term={id}
      aria-describedby={`note-${id}`}
    >
      {children}
    </a>
  )
}
