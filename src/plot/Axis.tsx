import { memo } from 'react'

export interface AxisProps {
  readonly side: 'bottom' | 'left'
  /** y of a bottom axis, x of a left one. */
  readonly at: number
  readonly from: number
  readonly to: number
  readonly ticks: readonly { readonly position: number; readonly label: string }[]
  /** The line itself is drawn only where it is a zero or a floor. */
  readonly line?: boolean
}

/** Labels of an axis and, where it means something, its line. No frame, no tick marks. */
export const Axis = memo(function Axis({ side, at, from, to, ticks, line = true }: AxisProps) {
  return (
    <g>
      {line && (
        <path
          className="axis-line"
          d={side === 'bottom' ? `M${from} ${at}H${to}` : `M${at} ${from}V${to}`}
        />
      )}
      {ticks.map(({ position, label }) =>
        side === 'bottom' ? (
          <text key={label} className="tick" x={position} y={at + 18} textAnchor="middle">
            {label}
          </text>
        ) : (
          <text key={label} className="tick" x={at - 7} y={position + 4.5} textAnchor="end">
            {label}
          </text>
        ),
      )}
    </g>
  )
})
