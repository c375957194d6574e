import { formatFixed } from '../../formula/formatNumber.ts'
import { MathText } from '../../plot/MathText.tsx'
import type { HopPlace } from './NetworkLayout.ts'
import { spokenSymbol } from './spokenSymbol.ts'
import { symbolSource } from './symbolSource.ts'

export interface BackwardHopProps {
  readonly hop: HopPlace
  /** Position in the backward pass; shown where motion is reduced. */
  readonly order: number
  /** The gradient that arrives at the arrow's head; undefined before its step. */
  readonly value: number | undefined
  readonly compact: boolean
  readonly dimmed: boolean
  readonly current: boolean
  readonly marked: boolean
}

/** An arrow from right to left with the gradient it carries; exact zero is a dotted line. */
export function BackwardHop(props: BackwardHopProps) {
  const { hop, value, compact } = props
  if (value === undefined) return null
  const zero = value === 0
  const sign = zero ? 'zero' : value < 0 ? 'neg' : 'pos'
  const classes = [
    'hop',
    props.dimmed && 'dim',
    props.current && 'is-current',
    props.marked && 'is-marked',
  ]
  const { x, y } = hop.label
  const printed = zero ? '0' : formatFixed(value, 4)
  const halfWidth = compact ? 37 : 50
  return (
    <g
      className={classes.filter(Boolean).join(' ')}
      data-sym={hop.symbol}
      data-sym-value={printed}
      role="button"
      aria-label={spokenSymbol(hop.symbol)}
    >
      <path
        className={`arrow ${sign}`}
        d={hop.path}
        pathLength={1}
        strokeWidth={arrowWidth(value)}
      />
      <ArrowHead path={hop.path} sign={sign} />
      <text className="order" x={hop.order.x} y={hop.order.y} textAnchor="middle">
        {props.order}
      </text>
      <rect className="halo" x={x - halfWidth} y={y - 15} width={2 * halfWidth} height={40} />
      <line className="halo-line" x1={x - halfWidth} y1={y + 25} x2={x + halfWidth} y2={y + 25} />
      <text className="symbol" x={x} y={y} textAnchor="middle">
        <MathText source={symbolSource(hop.symbol)} />
      </text>
      <text className={`val strong ${sign}-text`} x={x} y={y + 17} textAnchor="middle">
        {printed}
      </text>
    </g>
  )
}

/** 1.6 px for a ten-thousandth to 3.2 px for 1 and above. */
function arrowWidth(gradient: number): number {
  if (gradient === 0) return 1.6
  const decades = Math.log10(Math.abs(gradient))
  return 1.6 + 0.4 * Math.min(4, Math.max(0, decades + 4))
}

/** A filled head at the end of a cubic path, along its last control point. */
function ArrowHead({ path, sign }: { readonly path: string; readonly sign: string }) {
  const numbers = path.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)?.map(Number) ?? []
  const [controlX = 0, controlY = 0, x = 0, y = 0] = numbers.slice(-4)
  const angle = (Math.atan2(y - controlY, x - controlX) * 180) / Math.PI
  return (
    <path
      className={`arrow-head ${sign}`}
      d="M2 0L-7 -4.5L-7 4.5Z"
      transform={`translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(${angle.toFixed(2)})`}
    />
  )
}
