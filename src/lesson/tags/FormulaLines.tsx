import type { ReactNode } from 'react'

/** Lines of one derivation. */
export function FormulaLines({ children }: { readonly children?: ReactNode }) {
  return <div className="eqs">{children}</div>
}
