import { Drawing } from '../../plot/Drawing.tsx'
import { estimateTextWidth } from '../../plot/estimateTextWidth.ts'
import { fitText } from './fitText.ts'
import { LossHeadings } from './LossHeadings.tsx'
import { barPlace, lossLayout } from './lossLayout.ts'
import { LossScales } from './LossScales.tsx'
import { QuantityBar } from './QuantityBar.tsx'
import { ScoreHandles } from './ScoreHandles.tsx'
import type { ScoreEditing } from './ScoreHandles.tsx'
import type { ScoreAxis } from './scoreAxis.ts'
import { SignedBar } from './SignedBar.tsx'

/**
 * A class with its numbers; null where the walk has not found them yet: the text then says what has
 * been found on the way there, or is empty.
 */
export interface LossClass {
  readonly name: string
  readonly score: number
  readonly scoreText: string
  readonly probability: number | null
  readonly probabilityText: string
  readonly gradient: number | null
  readonly gradientText: string
  /** ∂C/∂a_k where softmax is applied twice. */
  readonly doubled: number
  readonly doubledText: string
}

export interface LossTableProps extends ScoreEditing {
  readonly width: number
  readonly compact: boolean
  readonly label: string
  readonly classes: readonly LossClass[]
  readonly axis: ScoreAxis
  /** The right class, and the one this stop is about. */
  readonly target: number
  readonly chosen: number
  readonly double: boolean
  /** Sentences below the table. */
  readonly notes: readonly string[]
}

/** One row a class: score, probability beside the target, and the gradient as a signed bar. */
export function LossTable(props: LossTableProps) {
  const { width, compact, classes, axis, target, chosen } = props
  const layout = lossLayout(width, compact, classes.length, props.double)
  const { probability, rowHeight } = layout
  const widest = Math.max(
    ...classes.map((entry) => estimateTextWidth(entry.probabilityText, 13)),
    24,
  )
  const room = Math.max(8, probability.right - probability.left - widest - 10)
  const band = layout.rows[chosen]?.top ?? 0
  return (
    <Drawing width={width} height={layout.height} label={props.label} interactive>
      <g data-lit="on">
        <rect className="band" x={-8} y={band} width={width + 16} height={rowHeight} />
        <path className="band-edge" d={`M-8 ${band + rowHeight}H${width + 8}`} />
      </g>
      <LossHeadings layout={layout} />
      <LossScales layout={layout} axis={axis} room={room} />
      {classes.map((entry, index) => {
        const row = layout.rows[index]
        if (row === undefined) return null
        const isChosen = index === chosen
        return (
          <g key={index}>
            <text className="lbl" x={0} y={row.scoreY + (index === target ? -3 : 5)}>
              {fitText(entry.name, layout.nameWidth - 8, 13.5)}
            </text>
            {index === target && (
              <text className="tick" x={0} y={row.scoreY + 14}>
                정답
              </text>
            )}
            <text
              className="val"
              data-lit={isChosen ? 'on' : undefined}
              x={layout.scoreNumber}
              y={row.scoreY + 4.5}
              textAnchor="end"
            >
              {entry.scoreText}
            </text>
            {index === target && (
              <g className="ghost" data-sym="t">
                <rect x={probability.left} y={row.barY - 11} width={room} height={22} />
              </g>
            )}
            {entry.probability !== null && (
              <QuantityBar
                value={entry.probability}
                full={1}
                text={entry.probabilityText}
                x={probability.left}
                y={row.barY}
                room={room}
                symbol="y"
                chosen={isChosen}
              />
            )}
            {entry.probability === null && entry.probabilityText !== '' && (
              <text className="note" x={probability.left + 6} y={row.barY + 4.5}>
                {entry.probabilityText}
              </text>
            )}
            {entry.gradient === null && entry.gradientText !== '' && (
              <text className="note" x={layout.gradient.left} y={row.barY + 4.5}>
                {entry.gradientText}
              </text>
            )}
            {entry.gradient !== null && (
              <SignedBar
                value={entry.gradient}
                text={entry.gradientText}
                {...barPlace(layout.gradient)}
                y={row.barY}
                symbol="da"
                chosen={isChosen}
              />
            )}
            {layout.doubled !== null && (
              <SignedBar
                value={entry.doubled}
                text={entry.doubledText}
                {...barPlace(layout.doubled)}
                y={row.doubleY}
                symbol="double"
                chosen={isChosen}
              />
            )}
            {compact && layout.doubled !== null && (
              <text
                className="tick"
                x={layout.doubled.left - 10}
                y={row.doubleY + 4.5}
                textAnchor="end"
              >
                두 번 거치면
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
      {props.notes.map((note, index) => (
        <text key={note} className={index === 0 ? 'lbl' : 'note'} x={0} y={layout.notes[index]}>
          {note}
        </text>
      ))}
    </Drawing>
  )
}
