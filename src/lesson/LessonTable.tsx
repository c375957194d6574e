import { Children, cloneElement, isValidElement, useId } from 'react'
import type { ReactElement, ReactNode } from 'react'

/**
 * A table, named by its headings; where it is wider than the page it scrolls in its own box, by
 * keyboard too.
 */
export function LessonTable({ children }: { readonly children?: ReactNode }) {
  const headings = useId()
  const parts = Children.map(children, (part) =>
    isHead(part) ? cloneElement(part, { id: headings }) : part,
  )
  return (
    // The box scrolls, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scroll" role="group" aria-labelledby={headings} tabIndex={0}>
      <table>{parts}</table>
    </div>
  )
}

function isHead(part: ReactNode): part is ReactElement<{ id?: string }> {
  return isValidElement(part) && part.type === 'thead'
}
