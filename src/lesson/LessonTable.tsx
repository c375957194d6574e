import type { ReactNode } from 'react'

/** A table; where it is wider than the page it scrolls in its own box, by keyboard too. */
export function LessonTable({ children }: { readonly children?: ReactNode }) {
  return (
    // The box scrolls, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scroll" role="group" aria-label="표" tabIndex={0}>
      <table>{children}</table>
    </div>
  )
}
