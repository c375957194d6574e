import type { ReactNode } from 'react'

export interface SymbolWordProps {
  /** Symbol in the figure of this section. */
  readonly id: string
  readonly children: ReactNode
}

/** A word of the text that stands for a quantity in the figure: `<Sym id="ds3">오차 신호</Sym>`. */
export function SymbolWord({ id, children }: SymbolWordProps) {
  return (
    <span className="word" role="button" data-sym={id} suppressHydrationWarning>
      {children}
    </span>
  )
}
