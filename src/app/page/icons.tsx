/** The mark: a curve and its tangent. */
export function Mark() {
  return (
    <svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
      <path
        d="M2 19C8 19 9 16 12 11S16 3 20 3"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
      />
      <path d="M5.6 20.5 17.4 3.2" stroke="currentColor" strokeWidth="1.1" />
      <circle cx="11.6" cy="11.7" r="2.5" fill="currentColor" />
    </svg>
  )
}

const line = {
  viewBox: '0 0 16 16',
  width: 16,
  height: 16,
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.6,
  'aria-hidden': true,
} as const

export function SunIcon() {
  return (
    <svg {...line}>
      <circle cx="8" cy="8" r="3.2" />
      <path d="M8 .8v2M8 13.2v2M.8 8h2M13.2 8h2M2.9 2.9l1.4 1.4M11.7 11.7l1.4 1.4M2.9 13.1l1.4-1.4M11.7 4.3l1.4-1.4" />
    </svg>
  )
}

export function MoonIcon() {
  return (
    <svg {...line}>
      <path d="M13.2 9.9A5.8 5.8 0 0 1 6.1 2.8a5.8 5.8 0 1 0 7.1 7.1z" />
    </svg>
  )
}

export function CloseIcon() {
  return (
    <svg {...line}>
      <path d="m3 3 10 10M13 3 3 13" />
    </svg>
  )
}
