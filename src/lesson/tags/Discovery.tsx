import type { ReactNode } from 'react'

/** What was found, in one sentence. */
export function Discovery({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="discovery" role="note">
      <p className="tag">알게 된 것</p>
      {children}
    </div>
  )
}
