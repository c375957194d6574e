export interface Bar {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly className?: string
  /** Quantity the bar stands for. */
  readonly symbol?: string
}

/** Rectangles; a negative width counts as none. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  return bars.map(({ symbol, className = 'fl', ...bar }, index) => (
    <rect
      key={symbol ?? index}
      className={className}
      x={bar.x}
      y={bar.y}
      width={Math.max(0, bar.width)}
      height={Math.max(0, bar.height)}
      data-sym={symbol}
    />
  ))
}
