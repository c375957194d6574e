import { formatFixed } from '../../formula/formatNumber.ts'
import { BackwardHop } from './BackwardHop.tsx'
import { ForwardEdge } from './ForwardEdge.tsx'
import type { NetworkLayout, NodePlace } from './NetworkLayout.ts'
import { SymbolText } from './SymbolText.tsx'

export interface NetworkDrawingProps {
  readonly layout: NetworkLayout
  /** One sentence with the finding of this step. */
  readonly label: string
  /** Values known at this step, by symbol id: quantities, slopes and gradients. */
  readonly values: Readonly<Record<string, number | undefined>>
  /** Symbols this step touches; all others step back. Empty: nothing steps back. */
  readonly path: ReadonlySet<string>
  /** The quantity this step computes. */
  readonly current: string | null
  /** A quantity computed earlier that this step uses again: it is marked. */
  readonly reused: string | null
  /** Hidden or output units that are off for this example, by their z. */
  readonly off: ReadonlySet<string>
  /** Printed name of the slope of a unit, e.g. `σ′`, and its identity class. */
  readonly slope: (symbol: string) => { readonly name: string; readonly className: string }
}

/** A small network with everything known at one step: values forward, gradients backward. */
export function NetworkDrawing(props: NetworkDrawingProps) {
  const { layout, values, path } = props
  const dimmed = (symbol: string) => path.size > 0 && !path.has(symbol)
  return (
    <svg
      className="c network"
      width={layout.width}
      height={layout.height}
      role="img"
      aria-label={props.label}
    >
      {layout.edges.map((edge) => (
        <ForwardEdge
          key={edge.symbol}
          edge={edge}
          value={values[edge.symbol]}
          gradient={values[`d${edge.symbol}`]}
          compact={layout.compact}
          dimmed={dimmed(edge.symbol) && dimmed(`d${edge.symbol}`)}
          current={props.current === edge.symbol || props.current === `d${edge.symbol}`}
          off={props.off.has(edge.from)}
          slope={edge.kind === 'slope' ? props.slope(edge.symbol) : null}
        />
      ))}
      {layout.nodes.map((node) => (
        <Node
          key={node.symbol}
          node={node}
          value={values[node.symbol]}
          compact={layout.compact}
          dimmed={dimmed(node.symbol)}
          current={props.current === node.symbol}
          off={props.off.has(node.symbol)}
          marked={props.reused === `d${node.symbol}`}
        />
      ))}
      {layout.biases.map(({ symbol, at, anchor }) => (
        <text
          key={symbol}
          className={dimmed(symbol) && dimmed(`d${symbol}`) ? 'val dim-text' : 'val'}
          x={at.x}
          y={at.y}
          textAnchor={anchor}
          data-sym={symbol}
        >
          <tspan className="symbol">
            <SymbolText symbol={symbol} />
          </tspan>
          <tspan dx="5">{formatFixed(values[symbol] ?? NaN, 1)}</tspan>
          <GradientRun symbol={`d${symbol}`} value={values[`d${symbol}`]} />
        </text>
      ))}
      {layout.hops.map((hop, index) => (
        <BackwardHop
          key={hop.symbol}
          hop={hop}
          order={index + 1}
          value={values[hop.symbol]}
          compact={layout.compact}
          dimmed={dimmed(hop.symbol)}
          current={props.current === hop.symbol}
          marked={props.reused === hop.symbol}
        />
      ))}
    </svg>
  )
}

/** A gradient printed after the value it belongs to. */
function GradientRun(props: { readonly symbol: string; readonly value: number | undefined }) {
  if (props.value === undefined) return null
  return (
    <tspan dx="8" className={props.value < 0 ? 'gradient neg-text' : 'gradient'}>
      {`∂ ${formatFixed(props.value, 4)}`}
    </tspan>
  )
}

interface NodeProps {
  readonly node: NodePlace
  readonly value: number | undefined
  readonly compact: boolean
  readonly dimmed: boolean
  readonly current: boolean
  readonly off: boolean
  readonly marked: boolean
}

function Node({ node, value, compact, dimmed, current, off, marked }: NodeProps) {
  const { x, y, radius, symbol } = node
  const classes = ['node', dimmed && 'dim', current && 'is-current', marked && 'is-marked']
  const fill = node.washed ? 'var(--wash)' : 'var(--paper)'
  const slash = radius * Math.SQRT1_2
  return (
    <g className={classes.filter(Boolean).join(' ')} data-sym={symbol}>
      <circle className="halo" cx={x} cy={y} r={radius + 9} />
      {node.shape === 'square' ? (
        <rect
          className="ring"
          x={x - radius}
          y={y - radius}
          width={2 * radius}
          height={2 * radius}
          fill={fill}
        />
      ) : (
        <circle className="ring" cx={x} cy={y} r={radius} fill={fill} />
      )}
      {off && (
        <line className="slash" x1={x - slash} y1={y + slash} x2={x + slash} y2={y - slash} />
      )}
      <text className="symbol" x={x} y={y + 5} textAnchor="middle">
        <SymbolText symbol={symbol} />
      </text>
      <text className="val" x={x} y={y + radius + (compact ? 15 : 18)} textAnchor="middle">
        {value === undefined ? '' : formatFixed(value, symbol === 'C' ? 3 : 2)}
      </text>
    </g>
  )
}
