import { memo } from 'react'
import { estimateTextWidth } from '../plot/estimateTextWidth.ts'
import { hatchPath } from '../plot/hatchPath.ts'
import { decadeShare, magnitudeState } from '../plot/magnitude.ts'
import { formatNumber } from '../formula/formatNumber.ts'

export interface MagnitudeBarProps {
  readonly value: number
  /** What the number says: it may change less often than the bar. */
  readonly printed: number
  readonly floor: number
  readonly ceiling: number
  /** x of the floor. */
  readonly x: number
  /** Pixels from the floor to the ceiling. */
  readonly length: number
  /** Pixels beyond the ceiling that a number may use. */
  readonly room: number
  /** 1: grows to the right; −1: to the left. */
  readonly direction: 1 | -1
  /** Middle of the row. */
  readonly y: number
  readonly thickness: number
  readonly fontSize: number
  /**
   * `quiet` numbers appear only when their row is pointed at. That a size is off the axis is shown
   * even where there is no room for numbers.
   */
  readonly number: 'shown' | 'quiet' | 'none'
  readonly symbol: string
}

/** Shortest bar that still reads as a bar. */
const SHORTEST = 2
const ZERO_BOX = 12

/**
 * One size on a decade axis with its number at the end. Below the floor there is no bar but “<” and
 * the number; an exact zero is a hatched box; what is not finite carries a mark of its own.
 */
export const MagnitudeBar = memo(function MagnitudeBar(props: MagnitudeBarProps) {
  const { value, floor, ceiling, x, length, room, direction, y, thickness, symbol } = props
  const range = { floor, ceiling }
  const state = magnitudeState(value, range)
  const top = y - thickness / 2
  const full = Math.round(decadeShare(value, range) * length)
  const extent = state === 'undefined' || state === 'below' ? 0 : state === 'zero' ? ZERO_BOX : full
  const drawn = state === 'inside' ? Math.max(SHORTEST, extent) : extent
  const left = direction === 1 ? x : x - drawn
  return (
    <>
      {(state === 'inside' || state === 'above') && (
        <rect
          className="bar fl"
          x={left}
          y={top}
          width={drawn}
          height={thickness}
          data-sym={symbol}
        />
      )}
      {state === 'infinite' && (
        <rect className="bar-infinite" x={left} y={top} width={drawn} height={thickness} />
      )}
      {state === 'zero' && (
        <path className="hatch boxed" d={zeroBox(left, top, ZERO_BOX, thickness)} />
      )}
      {state === 'undefined' && (
        <path className="undefined-mark" d={cross(x + direction * 7, y, 3.5)} />
      )}
      {(props.number !== 'none' ||
        state === 'below' ||
        state === 'above' ||
        state === 'infinite') && (
        <BarNumber
          text={props.number === 'none' && state !== 'infinite' ? '' : formatNumber(props.printed)}
          offScale={state === 'below' ? '<' : state === 'above' ? '>' : null}
          quiet={props.number === 'quiet'}
          at={state === 'undefined' ? 18 : drawn + (drawn === 0 ? 5 : 8)}
          limit={length + room}
          x={x}
          direction={direction}
          baseline={y + props.fontSize * 0.36}
          fontSize={props.fontSize}
          symbol={symbol}
        />
      )}
    </>
  )
})

interface BarNumberProps {
  readonly text: string
  readonly offScale: '<' | '>' | null
  readonly quiet: boolean
  /** Distance from the floor, and the farthest the number may reach. */
  readonly at: number
  readonly limit: number
  readonly x: number
  readonly direction: 1 | -1
  readonly baseline: number
  readonly fontSize: number
  readonly symbol: string
}

function BarNumber(props: BarNumberProps) {
  const { text, offScale, at, limit, x, direction, fontSize } = props
  const width = estimateTextWidth(offScale === null ? text : `${offScale} ${text}`, fontSize)
  const distance = Math.min(at, Math.max(0, limit - width))
  return (
    <text
      className={props.quiet ? 'val halo quiet' : 'val halo'}
      transform={`translate(${x + direction * distance} ${props.baseline})`}
      textAnchor={direction === 1 ? 'start' : 'end'}
      style={{ fontSize }}
      data-sym={props.symbol}
    >
      {offScale !== null && <tspan className="off-scale">{`${offScale} `}</tspan>}
      {text}
    </text>
  )
}

/** Outline and hatching of an exact zero. */
export function zeroBox(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z${hatchPath(x, y, width, height, 4)}`
}

function cross(x: number, y: number, half: number): string {
  return `M${x - half} ${y - half}l${2 * half} ${2 * half}m0 ${-2 * half}l${-2 * half} ${2 * half}`
}
