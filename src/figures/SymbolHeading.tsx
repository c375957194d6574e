import type { ReactNode } from 'react'

export interface SymbolHeadingProps {
  readonly symbol: string
  /** Name of the quantity as read aloud. */
  readonly name: string
  readonly x: number
  readonly y: number
  /** Width of the text, for the highlighter behind it. */
  readonly width: number
  readonly anchor?: 'start' | 'end'
  readonly className?: string
  readonly children: ReactNode
}

/** A heading that names a quantity: pointing at it lights the quantity everywhere. */
export function SymbolHeading(props: SymbolHeadingProps) {
  const { symbol, name, x, y, width, anchor = 'start', className, children } = props
  const left = anchor === 'start' ? x : x - width
  return (
    <g data-sym={symbol} role="button" aria-label={name}>
      <rect className="hit" x={left - 4} y={y - 17} width={width + 8} height={24} />
      <rect className="halo" x={left - 3} y={y - 13} width={width + 6} height={18} />
      <path className="halo-line" d={`M${left - 3} ${y + 5}h${width + 6}`} />
      <text className={className} x={x} y={y} textAnchor={anchor}>
        {children}
      </text>
    </g>
  )
}
