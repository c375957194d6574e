import type { ReactNode } from 'react'

interface SectionTextProps {
  /** Before the figure, after it, or all of a section without one. */
  readonly part: 'head' | 'rest' | 'all'
  readonly children?: ReactNode
}

/** A column of text in reading measure. */
export function SectionText({ part, children }: SectionTextProps) {
  return <div className={part === 'all' ? 'read' : `read ${part}`}>{children}</div>
}
