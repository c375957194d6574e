import type { ReactNode } from 'react'

/** The corrected words beside struck ones. */
export function Ins({ children }: { readonly children?: ReactNode }) {
  return <ins>{children}</ins>
}
