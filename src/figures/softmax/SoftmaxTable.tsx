import { Drawing } from '../../plot/Drawing.tsx'
import { estimateTextWidth } from '../../plot/estimateTextWidth.ts'
import { fitText } from './fitText.ts'
import { JacobianRow } from './JacobianRow.tsx'
import { QuantityBar } from './QuantityBar.tsx'
import { ScoreHandles } from './ScoreHandles.tsx'
import type { ScoreEditing } from './ScoreHandles.tsx'
import { roundAbove } from './scoreAxis.ts'
import type { ScoreAxis } from './scoreAxis.ts'
import { SoftmaxHeadings } from './SoftmaxHeadings.tsx'
import { softmaxLayout } from './softmaxLayout.ts'
import type { Column, SoftmaxLayout } from './softmaxLayout.ts'
import { SoftmaxScales } from './SoftmaxScales.tsx'
import { TotalStrip } from './TotalStrip.tsx'

/** A class with its numbers as they are printed. */
export interface SoftmaxClass {
  readonly name: string
  readonly score: number
  readonly scoreText: string
  readonly exponential: number
  readonly exponentialText: string
  readonly probability: number
  readonly probabilityText: string
  /** ∂y_k/∂a_j by j. */
  readonly slopes: readonly number[]
}

export interface SoftmaxTableProps extends ScoreEditing {
  readonly width: number
  readonly compact: boolean
  readonly label: string
  readonly classes: readonly SoftmaxClass[]
  readonly axis: ScoreAxis
  /** What stands in the brackets of exp, e.g. `a_k/T`. */
  readonly exponent: string
  readonly sumText: string
  /** Sum of the probabilities, computed before rounding. */
  readonly totalText: string
  /** The size of ∂y_k/∂a_j that fills a square. */
  readonly fullSlope: number
  /** The row that is followed, and the one the keyboard is on. */
  readonly chosen: number
}

const NUMBER_SIZE = 13

/** One row a class: its score, the exponential, the probability, and what a nudge would do. */
export function SoftmaxTable(props: SoftmaxTableProps) {
  const { width, compact, classes, axis, chosen } = props
  const layout = softmaxLayout(width, compact, classes.length)
  const { strip, jacobian, exponential, probability, bottom } = layout
  const exponentials = classes.map((entry) => entry.exponential).filter(Number.isFinite)
  const largest = Math.max(0, ...exponentials)
  const full = largest > 0 ? roundAbove(largest) : 1
  const rooms = {
    exponential: roomFor(
      exponential,
      classes.map((entry) => entry.exponentialText),
    ),
    probability: roomFor(
      probability,
      classes.map((entry) => entry.probabilityText),
    ),
  }
  return (
    <Drawing width={width} height={layout.height} label={props.label} interactive>
      <ChosenBand layout={layout} row={chosen} />
      <SoftmaxHeadings layout={layout} exponent={props.exponent} />
      <SoftmaxScales layout={layout} axis={axis} probabilityRoom={rooms.probability} />
      <text
        className="val"
        x={compact ? exponential.left : exponential.right}
        y={bottom + 20}
        textAnchor={compact ? 'start' : 'end'}
      >
        합 {props.sumText}
      </text>
      {classes.map((entry, index) => {
        const row = layout.rows[index]
        if (row === undefined) return null
        const isChosen = index === chosen
        return (
          <g key={index}>
            <text className="lbl" x={0} y={row.scoreY + 5}>
              {fitText(entry.name, layout.name.right, 13.5)}
            </text>
            <text
              className="val"
              data-lit={isChosen ? 'on' : undefined}
              x={layout.scoreNumber}
              y={row.scoreY + 4.5}
              textAnchor="end"
            >
              {entry.scoreText}
            </text>
            <QuantityBar
              value={entry.exponential}
              full={full}
              text={entry.exponentialText}
              x={exponential.left}
              y={row.barY}
              room={rooms.exponential}
              symbol="e"
              chosen={isChosen}
            />
            <QuantityBar
              value={entry.probability}
              full={1}
              text={entry.probabilityText}
              x={probability.left}
              y={row.barY}
              room={rooms.probability}
              symbol="y"
              chosen={isChosen}
            />
            <g data-sym="J">
              <JacobianRow
                slopes={entry.slopes}
                full={props.fullSlope}
                left={jacobian.left}
                y={jacobian.middleOf(index)}
                cell={jacobian.cell}
                chosen={isChosen}
              />
            </g>
            {compact && (
              <text className="lbl" x={0} y={jacobian.middleOf(index) + 4.5}>
                {fitText(entry.name, layout.name.right, 13.5)}
              </text>
            )}
          </g>
        )
      })}
      <ScoreHandles
        scores={classes.map(({ score }) => score)}
        axis={axis}
        column={layout.score}
        rows={layout.rows}
        editing={props}
      />
      {classes.map(({ name }, column) => (
        <text
          key={column}
          className="tick"
          x={jacobian.left + (column + 0.5) * jacobian.cell}
          y={jacobian.foot}
          textAnchor="middle"
        >
          {fitText(name, jacobian.cell - 2, 12.5)}
        </text>
      ))}
      <text className="lbl" x={0} y={strip.top - 13}>
        모두 더하면 {props.totalText}
      </text>
      <text className="note" x={width} y={strip.top - 13} textAnchor="end">
        가로 전체 = 1
      </text>
      <TotalStrip
        names={classes.map(({ name }) => name)}
        probabilities={classes.map((entry) => entry.probability)}
        texts={classes.map((entry) => entry.probabilityText)}
        chosen={chosen}
        width={width}
        top={strip.top}
        height={strip.height}
      />
    </Drawing>
  )
}

/** Pixels a bar may take so that the widest number still ends inside the column. */
function roomFor({ left, right }: Column, texts: readonly string[]): number {
  const widest = Math.max(...texts.map((text) => estimateTextWidth(text, NUMBER_SIZE)))
  return Math.max(8, right - left - widest - 10)
}

/** The row that is followed is marked as if pointed at. */
function ChosenBand({ layout, row }: { readonly layout: SoftmaxLayout; readonly row: number }) {
  const { width, rowHeight, rows, compact, jacobian } = layout
  const top = rows[row]?.top ?? 0
  return (
    <g data-lit="on">
      <rect className="band" x={-8} y={top} width={width + 16} height={rowHeight} />
      <path className="band-edge" d={`M-8 ${top + rowHeight}H${width + 8}`} />
      {compact && (
        <rect
          className="band"
          x={-8}
          y={jacobian.middleOf(row) - jacobian.cell / 2}
          width={jacobian.left + rows.length * jacobian.cell + 16}
          height={jacobian.cell}
        />
      )}
    </g>
  )
}
