import type { ReactNode } from 'react'

interface SectionProps {
  readonly id: string
  readonly layout: 'side' | 'wide' | 'text'
  readonly children: ReactNode
}

/** One figure and the text about it. Words and formulas inside are linked with this figure. */
export function Section({ id, layout, children }: SectionProps) {
  return (
    <section className={`section ${layout}`} data-symbol-scope="" aria-labelledby={id}>
      {children}
    </section>
  )
}
