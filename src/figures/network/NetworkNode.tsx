import { formatFixed } from '../../formula/formatNumber.ts'
import { MathText } from '../../plot/MathText.tsx'
import type { NodePlace } from './NetworkLayout.ts'
import { spokenSymbol } from './spokenSymbol.ts'
import { symbolSource } from './symbolSource.ts'

export interface NetworkNodeProps {
  readonly node: NodePlace
  readonly value: number | undefined
  readonly compact: boolean
  readonly dimmed: boolean
  readonly current: boolean
  /** Its output is 0 for this example, and so is its slope: one slash. */
  readonly off: boolean
  readonly marked: boolean
}

/** s and z are circles of their own, the loss is a square; the value stands below. */
export function NetworkNode(props: NetworkNodeProps) {
  const { node, value, dimmed, current, off, marked } = props
  const { x, y, radius, symbol } = node
  const classes = ['node', dimmed && 'dim', current && 'is-current', marked && 'is-marked']
  const fill = node.washed ? 'var(--wash)' : 'var(--paper)'
  const slash = radius * Math.SQRT1_2
  const printed = value === undefined ? '' : formatFixed(value, symbol === 'C' ? 3 : 2)
  return (
    <g
      className={classes.filter(Boolean).join(' ')}
      data-sym={symbol}
      data-sym-value={printed}
      role="button"
      aria-label={spokenSymbol(symbol)}
    >
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
      {off && <path className="slash" d={`M${x - slash} ${y + slash}L${x + slash} ${y - slash}`} />}
      <text className="symbol" x={x} y={y + 5} textAnchor="middle">
        <MathText source={symbolSource(symbol)} />
      </text>
      <text
        className="val"
        x={x}
        y={y + radius + (props.compact ? 15 : 18) + (marked ? 7 : 0)}
        textAnchor="middle"
      >
        {printed}
      </text>
    </g>
  )
}
