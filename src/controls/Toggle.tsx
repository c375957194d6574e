import type { ReactNode } from 'react'

export interface ToggleProps {
  readonly children: ReactNode
  readonly pressed: boolean
  readonly onChange: (pressed: boolean) => void
}

/** A button that stays down. */
export function Toggle({ children, pressed, onChange }: ToggleProps) {
  return (
    <button
      type="button"
      className="btn toggle"
      aria-pressed={pressed}
      onClick={() => {
        onChange(!pressed)
      }}
    >
      {children}
    </button>
  )
}
