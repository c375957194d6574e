import type { ReactNode } from 'react'
import { SymbolWord } from '../../symbols/SymbolWord.tsx'

interface SymProps {
  readonly id: string
  readonly children?: ReactNode
}

/** A word that means a quantity of the figure. */
export function Sym({ id, children }: SymProps) {
  return <SymbolWord id={id}>{children}</SymbolWord>
}
