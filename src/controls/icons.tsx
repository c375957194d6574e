import type { ReactNode } from 'react'

/** Line icons of 16 × 16, drawn in the colour of the text beside them. */
function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

export const PlayIcon = () => (
  <Icon>
    <path d="M4 2.5v11l9-5.5z" fill="currentColor" />
  </Icon>
)

export const PauseIcon = () => (
  <Icon>
    <path d="M4.5 3v10M11.5 3v10" strokeWidth="3" />
  </Icon>
)

export const StepBackIcon = () => (
  <Icon>
    <path d="M10 3.5 5.5 8l4.5 4.5M12.5 3.5v9" />
  </Icon>
)

export const StepForwardIcon = () => (
  <Icon>
    <path d="M6 3.5 10.5 8 6 12.5M3.5 3.5v9" />
  </Icon>
)

export const ResetIcon = () => (
  <Icon>
    <path d="M3.2 6.2A5.2 5.2 0 1 1 2.8 9M3 2.8v3.6h3.6" />
  </Icon>
)

export const MenuIcon = () => (
  <Icon>
    <path d="M3 8h.01M8 8h.01M13 8h.01" strokeWidth="2.6" strokeLinecap="round" />
  </Icon>
)

export const ThemeIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.7" />
    <path d="M8 2.3a5.7 5.7 0 0 1 0 11.4z" fill="currentColor" />
  </Icon>
)

export const ContentsIcon = () => (
  <Icon>
    <path d="M2 4h12M2 8h12M2 12h8" />
  </Icon>
)

export const CheckIcon = () => (
  <Icon>
    <path d="m2.5 8.5 3.8 3.8L13.5 4" strokeWidth="2" />
  </Icon>
)
