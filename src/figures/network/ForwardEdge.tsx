import { formatFixed } from '../../formula/formatNumber.ts'
import type { EdgePlace } from './NetworkLayout.ts'
import { SymbolText } from './SymbolText.tsx'

export interface ForwardEdgeProps {
  readonly edge: EdgePlace
  readonly value: number | undefined
  readonly gradient: number | undefined
  readonly compact: boolean
  readonly dimmed: boolean
  readonly current: boolean
  /** The unit this edge leaves is off: nothing flows here. */
  readonly off: boolean
  readonly slope: { readonly name: string; readonly className: string } | null
}

/** Width grows with |w|; negative weights are dashed in the colour of negative numbers. */
export function ForwardEdge(props: ForwardEdgeProps) {
  const { edge, value, compact } = props
  const { start, end, label } = edge
  const weight = edge.kind === 'weight' ? (value ?? 0) : 0
  const strokeWidth =
    edge.kind === 'weight' ? Math.min(9, 0.9 + Math.abs(weight) * (compact ? 2.6 : 3.4)) : 1.5
  const classes = ['edge', props.dimmed && 'dim', props.current && 'is-current']
  const line = { x1: start.x, y1: start.y, x2: end.x, y2: end.y }
  return (
    <g className={classes.filter(Boolean).join(' ')} data-sym={edge.symbol}>
      <line className="halo-edge" {...line} />
      <line className="halo" {...line} />
      <line
        className={props.off ? 'off' : weight < 0 ? 'neg' : 'pos'}
        {...line}
        strokeWidth={props.off ? 1 : strokeWidth}
        strokeDasharray={!props.off && weight < 0 ? '9 5' : undefined}
      />
      {edge.kind === 'weight' && (
        <text className="val halo-text" x={label.x} y={label.y} textAnchor={edge.anchor}>
          <tspan className="symbol">
            <SymbolText symbol={edge.symbol} />
          </tspan>
          <tspan dx="5">{formatFixed(weight, 1)}</tspan>
          {props.gradient !== undefined && (
            <tspan
              className={props.gradient < 0 ? 'gradient neg-text' : 'gradient'}
              x={label.x}
              dy="1.25em"
            >
              {`∂ ${formatFixed(props.gradient, 4)}`}
            </tspan>
          )}
        </text>
      )}
    </g>
  )
}
