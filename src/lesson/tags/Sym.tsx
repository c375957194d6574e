import type { ReactNode } from 'react'

interface SymProps {
  readonly id: string
  readonly children?: ReactNode
}

/** A word that means a quantity of the figure. */
export function Sym({ id, children }: SymProps) {
  return (
    <span className="word" data-sym={id}>
      {children}
    </span>
  )
}
