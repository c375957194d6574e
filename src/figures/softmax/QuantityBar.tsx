import type { CSSProperties } from 'react'
import { HaloText } from '../../plot/HaloText.tsx'
import { zeroBox } from '../MagnitudeBar.tsx'

export interface QuantityBarProps {
  /** 0 or more, ∞, or NaN. */
  readonly value: number
  /** The value that fills the room for bars. */
  readonly full: number
  readonly text: string
  readonly x: number
  /** Middle of the bar. */
  readonly y: number
  /** Pixels a full bar takes; the number stands behind it. */
  readonly room: number
  readonly symbol: string
  /** The row that is followed: its number stands on the band. */
  readonly chosen: boolean
}

const THICKNESS = 16
const INK = { '--c': 'var(--ink)' } as CSSProperties
const SHORTEST = 2
const ZERO_BOX = 10

/** A size above zero with its number. Zero is hatched, ∞ dashed, NaN crossed: none looks small. */
export function QuantityBar(props: QuantityBarProps) {
  const { value, full, text, x, y, room, symbol, chosen } = props
  const top = y - THICKNESS / 2
  const length =
    value === 0
      ? ZERO_BOX
      : Number.isNaN(value)
        ? 9
        : value === Infinity
          ? room
          : Math.min(room, Math.max(SHORTEST, (value / full) * room))
  return (
    <g data-sym={symbol}>
      {value === 0 && <path className="hatch" d={zeroBox(x, top, ZERO_BOX, THICKNESS)} />}
      {Number.isNaN(value) && (
        <path className="undefined-mark" d={`M${x + 1} ${y - 4}l8 8m0 -8l-8 8`} />
      )}
      {value === Infinity && (
        <rect
          className="bar-infinite"
          style={INK}
          x={x + 0.75}
          y={top + 0.75}
          width={room - 1.5}
          height={THICKNESS - 1.5}
        />
      )}
      {value > 0 && value < Infinity && (
        <rect className="b-pos" x={x} y={top} width={length} height={THICKNESS} />
      )}
      <HaloText className="val" data-lit={chosen ? 'on' : undefined} x={x + length + 7} y={y + 4.5}>
        {text}
      </HaloText>
    </g>
  )
}
