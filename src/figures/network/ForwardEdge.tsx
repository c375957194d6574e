import { formatFixed } from '../../formula/formatNumber.ts'
import { MathText } from '../../plot/MathText.tsx'
import type { SlopeName } from './NetworkDrawing.tsx'
import type { EdgePlace } from './NetworkLayout.ts'
import { ParameterText } from './ParameterText.tsx'
import { spokenSymbol } from './spokenSymbol.ts'

export interface ForwardEdgeProps {
  readonly edge: EdgePlace
  readonly value: number | undefined
  readonly gradient: number | undefined
  readonly compact: boolean
  readonly dimmed: boolean
  readonly current: boolean
  /** The unit this edge leaves is off: nothing flows here. */
  readonly off: boolean
  /** For the short link between s and z: the link is the derivative. */
  readonly slope: SlopeName | null
}

/** Width grows with |w|; negative weights are dashed in the colour of negative numbers. */
export function ForwardEdge(props: ForwardEdgeProps) {
  const { edge, value, slope } = props
  const weight = edge.kind === 'weight' ? (value ?? 0) : 0
  const width = Math.min(9, 0.9 + Math.abs(weight) * (props.compact ? 2.6 : 3.4))
  const classes = ['edge', props.dimmed && 'dim', props.current && 'is-current']
  const line = { x1: edge.start.x, y1: edge.start.y, x2: edge.end.x, y2: edge.end.y }
  const linked =
    edge.kind === 'plain' || value === undefined
      ? {}
      : {
          role: 'button',
          'aria-label': spokenSymbol(edge.symbol),
          'data-sym': edge.symbol,
          'data-sym-value': formatFixed(value, edge.kind === 'slope' ? 3 : 1),
        }
  return (
    <g className={classes.filter(Boolean).join(' ')} {...linked}>
      <line className="halo-edge" {...line} />
      <line className="halo halo-band" {...line} />
      <line className="hit" {...line} strokeWidth={24} />
      {props.off ? (
        <line className="off" {...line} />
      ) : (
        <line
          className={weight < 0 ? 'neg' : 'pos'}
          {...line}
          strokeWidth={edge.kind === 'weight' ? width : 1.5}
          strokeDasharray={weight < 0 ? '9 5' : undefined}
        />
      )}
      {edge.kind === 'weight' && (
        <ParameterText
          symbol={edge.symbol}
          value={props.compact ? null : formatFixed(weight, 1)}
          gradient={props.compact && !props.current ? undefined : props.gradient}
          at={edge.label}
          anchor={edge.anchor}
        />
      )}
      {slope !== null && value !== undefined && (
        <text
          className={`val slope ${slope.className}`}
          x={edge.label.x}
          y={edge.label.y}
          textAnchor={edge.anchor}
        >
          {slope.name.startsWith('σ') ? <MathText source={slope.name} /> : slope.name}
          <tspan dx="4">{formatFixed(value, 3)}</tspan>
        </text>
      )}
    </g>
  )
}
