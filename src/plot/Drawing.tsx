import type { ReactNode } from 'react'

export interface DrawingProps {
  readonly width: number
  readonly height: number
  /** Accessible name: one sentence with the finding. */
  readonly label: string
  /** True where parts of the drawing take focus; an image may not hold anything focusable. */
  readonly interactive?: boolean
  readonly children: ReactNode
}

/**
 * The root of a drawing: user units are CSS pixels. Only the prerendered drawing, whose width is
 * not known yet, is fitted to its container by the style sheet.
 */
export function Drawing({ width, height, label, interactive = false, children }: DrawingProps) {
  return (
    <svg
      className="c"
      role={interactive ? 'group' : 'img'}
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMin meet"
    >
      {children}
    </svg>
  )
}
