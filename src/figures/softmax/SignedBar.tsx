export interface SignedBarProps {
  readonly value: number
  readonly text: string
  /** x of zero, and pixels that 1 takes on either side of it. */
  readonly zero: number
  readonly unit: number
  /** Right end of the number. */
  readonly numberAt: number
  readonly y: number
  readonly symbol: string
  readonly chosen: boolean
}

const THICKNESS = 16

/** A size from −1 to 1: solid to the right, hollow to the left of zero; no bar is exactly zero. */
export function SignedBar(props: SignedBarProps) {
  const { value, text, zero, unit, numberAt, y, symbol, chosen } = props
  const rim = value < 0 ? 1 : 0
  const length = Math.max(value === 0 ? 0 : 2, Math.abs(value) * unit)
  return (
    <g data-sym={symbol}>
      {length > 0 && (
        <rect
          className={value < 0 ? 'b-neg' : 'b-pos'}
          x={value < 0 ? zero - length + rim : zero}
          y={y - THICKNESS / 2 + rim}
          width={Math.max(1, length - 2 * rim)}
          height={THICKNESS - 2 * rim}
        />
      )}
      <text
        className="val"
        data-lit={chosen ? 'on' : undefined}
        x={numberAt}
        y={y + 4.5}
        textAnchor="end"
      >
        {text}
      </text>
    </g>
  )
}
