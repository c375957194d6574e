import { formatFixed } from '../../formula/formatNumber.ts'
import { Drawing } from '../../plot/Drawing.tsx'
import { BackwardHop } from './BackwardHop.tsx'
import { ForwardEdge } from './ForwardEdge.tsx'
import { NetworkNode } from './NetworkNode.tsx'
import type { NetworkLayout } from './NetworkLayout.ts'
import { ParameterText } from './ParameterText.tsx'

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
  /** Units that are off for this example, by their z. */
  readonly off: ReadonlySet<string>
  /** Printed name of the slope of a unit, e.g. `σ′`, and its identity class, by symbol. */
  readonly slope: (symbol: string) => SlopeName
}

export interface SlopeName {
  readonly name: string
  readonly className: string
}

/** A small network with everything known at one step: values forward, gradients backward. */
export function NetworkDrawing(props: NetworkDrawingProps) {
  const { layout, values, path, current } = props
  const { compact } = layout
  const dimmed = (...symbols: readonly string[]) =>
    path.size > 0 && !symbols.some((symbol) => path.has(symbol))
  // A phone has room for one bias: the one in question.
  const biases = compact
    ? layout.biases.filter(({ symbol }) => current === symbol || current === `d${symbol}`)
    : layout.biases
  return (
    <Drawing interactive width={layout.width} height={layout.height} label={props.label}>
      <g className="network">
        {layout.edges.map((edge) => {
          const gradient = `d${edge.symbol}`
          return (
            <ForwardEdge
              key={edge.symbol}
              edge={edge}
              value={values[edge.symbol]}
              gradient={values[gradient]}
              compact={compact}
              dimmed={dimmed(edge.symbol, gradient)}
              current={current === edge.symbol || current === gradient}
              off={props.off.has(edge.from)}
              slope={edge.kind === 'slope' ? props.slope(edge.symbol) : null}
            />
          )
        })}
        {layout.nodes.map((node) => (
          <NetworkNode
            key={node.symbol}
            node={node}
            value={values[node.symbol]}
            compact={compact}
            dimmed={dimmed(node.symbol)}
            current={current === node.symbol}
            off={props.off.has(node.symbol)}
            marked={props.reused === `d${node.symbol}`}
          />
        ))}
        {biases.map(({ symbol, at, anchor }) => (
          <g
            key={symbol}
            className={dimmed(symbol, `d${symbol}`) ? 'bias dim' : 'bias'}
            data-sym={symbol}
          >
            <ParameterText
              symbol={symbol}
              value={compact ? null : formatFixed(values[symbol] ?? NaN, 1)}
              gradient={values[`d${symbol}`]}
              at={at}
              anchor={anchor}
            />
          </g>
        ))}
        {layout.hops.map((hop, index) => (
          <BackwardHop
            key={hop.symbol}
            hop={hop}
            order={index + 1}
            value={values[hop.symbol]}
            compact={compact}
            dimmed={dimmed(hop.symbol)}
            current={current === hop.symbol}
            marked={props.reused === hop.symbol}
          />
        ))}
      </g>
    </Drawing>
  )
}
