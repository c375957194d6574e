import { memo } from 'react'

export interface GridLinesProps {
  /** Positions across the lines, in pixels. */
  readonly at: readonly number[]
  readonly from: number
  readonly to: number
  /** `vertical` lines stand at x positions, `horizontal` ones lie at y positions. */
  readonly direction: 'vertical' | 'horizontal'
}

/** Hairlines as one path, on whole device pixels where possible. */
export const GridLines = memo(function GridLines({ at, from, to, direction }: GridLinesProps) {
  const path = at
    .map((position) =>
      direction === 'vertical'
        ? `M${crisp(position)} ${from}V${to}`
        : `M${from} ${crisp(position)}H${to}`,
    )
    .join('')
  return path === '' ? null : <path className="grid" d={path} />
})

/** The nearest half pixel: a hairline centred there fills one row of pixels. */
export function crisp(position: number): number {
  return Math.round(position - 0.5) + 0.5
}
