import { tickLabel } from '../../plot/axisTicks.ts'
import { Drawing } from '../../plot/Drawing.tsx'
import { crisp, GridLines } from '../../plot/GridLines.tsx'
import { HaloText } from '../../plot/HaloText.tsx'
import { MathText } from '../../plot/MathText.tsx'
import type { Frame } from '../../plot/ResponsiveFrame.tsx'
import type { ScoreAxis } from '../softmax/scoreAxis.ts'
import { digitScoresLayout } from './digitScoresLayout.ts'
import type { DigitScoresLayout } from './digitScoresLayout.ts'

/** One digit with its numbers as they are printed. */
export interface DigitScore {
  readonly score: number
  readonly scoreText: string
  readonly probability: number
  readonly probabilityText: string
}

export interface DigitScoresProps {
  readonly frame: Frame
  /** Accessible name: one sentence with the finding. */
  readonly label: string
  /** The digits 0 to 9. */
  readonly rows: readonly DigitScore[]
  readonly axis: ScoreAxis
  /** The digit with the largest probability; null where no probability is a number. */
  readonly winner: number | null
  /** Sum of the probabilities, computed before rounding. */
  readonly totalText: string
}

const BAR = 16
const SHORTEST = 1.5
const DOT = 4.5
/** Scores at the ends of the axis and at zero are enough beside printed numbers. */
const QUARTERS = [0, 0.25, 0.5, 0.75, 1]

/** Ten rows, read across: the score of a digit and its probability; below, all of them end to end. */
export function DigitScores(props: DigitScoresProps) {
  const { frame, rows, axis, winner } = props
  const layout = digitScoresLayout(frame.size, frame.width)
  const { score, probability, rowHeight, top, bottom } = layout
  const scoreX = (value: number): number =>
    score.left +
    ((Math.min(axis.high, Math.max(axis.low, value)) - axis.low) / (axis.high - axis.low)) *
      (score.right - score.left)
  const probabilityX = (value: number): number =>
    probability.left + value * (probability.right - probability.left)
  const zero = scoreX(0)
  const compact = frame.size === 'compact'
  return (
    <Drawing width={frame.width} height={frame.height} label={props.label} interactive>
      {rows.map((_, digit) => (
        <Band
          key={digit}
          digit={digit}
          top={top + digit * rowHeight}
          layout={layout}
          width={frame.width}
          isWinner={digit === winner}
        />
      ))}
      <text className="lbl" x={layout.nameX} y={layout.headingY} textAnchor="middle">
        {compact ? '' : '숫자'}
      </text>
      <text className="lbl" x={compact ? layout.nameX + 22 : zero} y={layout.headingY}>
        점수 <MathText source="a_k" />
      </text>
      <text className="lbl" x={probability.left} y={layout.headingY}>
        확률 <MathText source="y_k" />
      </text>
      <GridLines
        direction="vertical"
        at={QUARTERS.slice(1).map(probabilityX)}
        from={top}
        to={bottom}
      />
      <path
        className="axis-line"
        d={[zero, probability.left].map((x) => `M${crisp(x)} ${top - 4}V${bottom + 4}`).join('')}
      />
      {rows.map((row, digit) => (
        <Row
          key={digit}
          row={row}
          digit={digit}
          y={top + (digit + 0.5) * rowHeight}
          nameX={layout.nameX}
          zero={zero}
          scoreAt={scoreX(row.score)}
          barFrom={probability.left}
          barTo={probabilityX(row.probability)}
          isWinner={digit === winner}
        />
      ))}
      <text className="tick" x={zero} y={bottom + 20} textAnchor="middle">
        0
      </text>
      {QUARTERS.filter((_, index) => !compact || index % 2 === 0).map((value) => (
        <text
          key={value}
          className="tick"
          x={probabilityX(value)}
          y={bottom + 20}
          textAnchor="middle"
        >
          {tickLabel(value, value % 0.5 === 0 ? (value % 1 === 0 ? 0 : 1) : 2)}
        </text>
      ))}
      <Strip layout={layout} rows={rows} probabilityX={probabilityX} text={props.totalText} />
      {rows.map((row, digit) => (
        <g
          key={digit}
          data-sym={`digit${digit}`}
          role="button"
          aria-label={`숫자 ${digit}`}
          data-sym-value={`확률 ${row.probabilityText}`}
        >
          <rect
            className="hit"
            x={0}
            y={top + digit * rowHeight}
            width={frame.width}
            height={rowHeight}
          />
        </g>
      ))}
    </Drawing>
  )
}

interface BandProps {
  readonly digit: number
  readonly top: number
  readonly layout: DigitScoresLayout
  readonly width: number
  readonly isWinner: boolean
}

/** The winner's band stands always; that of another row while it is pointed at. */
function Band({ digit, top, layout, width, isWinner }: BandProps) {
  const marks = (
    <>
      <rect className="band" x={-8} y={top} width={width + 16} height={layout.rowHeight} />
      <path className="band-edge" d={`M-8 ${top + layout.rowHeight}H${width + 8}`} />
    </>
  )
  // Another key, another element: an element that ceases to be a symbol would lose its light.
  return isWinner ? (
    <g key="winner" data-lit="on">
      {marks}
    </g>
  ) : (
    <g key="symbol" data-sym={`digit${digit}`}>
      {marks}
    </g>
  )
}

interface RowProps {
  readonly row: DigitScore
  readonly digit: number
  readonly y: number
  readonly nameX: number
  readonly zero: number
  readonly scoreAt: number
  readonly barFrom: number
  readonly barTo: number
  readonly isWinner: boolean
}

function Row(props: RowProps) {
  const { row, digit, y, zero, scoreAt, barFrom, barTo, isWinner } = props
  const lit = isWinner ? 'on' : undefined
  const isNegative = row.score < 0
  return (
    <g>
      <text className="digit-name" data-lit={lit} x={props.nameX} y={y + 7.5} textAnchor="middle">
        {digit}
      </text>
      {Number.isFinite(row.score) && (
        <>
          <path
            className={isNegative ? 'neg' : 'pos'}
            strokeWidth={2}
            strokeDasharray={isNegative ? '5 3' : undefined}
            d={`M${zero} ${y}H${scoreAt}`}
          />
          <circle className={isNegative ? 'b-neg' : 'b-pos'} cx={scoreAt} cy={y} r={DOT} />
        </>
      )}
      <HaloText
        className="val"
        data-lit={lit}
        x={isNegative ? scoreAt - DOT - 5 : scoreAt + DOT + 5}
        y={y + 4.5}
        textAnchor={isNegative ? 'end' : 'start'}
      >
        {row.scoreText}
      </HaloText>
      {row.probability > 0 && (
        <rect
          className="b-pos"
          x={barFrom}
          y={y - BAR / 2}
          width={Math.max(SHORTEST, barTo - barFrom)}
          height={BAR}
        />
      )}
      <HaloText
        className="val"
        data-lit={lit}
        x={(Number.isFinite(barTo) ? Math.max(barTo, barFrom + SHORTEST) : barFrom) + 7}
        y={y + 4.5}
      >
        {row.probabilityText}
      </HaloText>
    </g>
  )
}

interface StripProps {
  readonly layout: DigitScoresLayout
  readonly rows: readonly DigitScore[]
  readonly probabilityX: (value: number) => number
  readonly text: string
}

/** The probabilities end to end on the axis from 0 to 1. */
function Strip({ layout, rows, probabilityX, text }: StripProps) {
  const { probability, stripY } = layout
  const ends = cumulated(rows).flatMap((sum) =>
    Number.isFinite(sum) ? [probabilityX(Math.min(1, sum))] : [],
  )
  const ticks = [probability.left, ...ends].map((x) => `M${crisp(x)} ${stripY - 5}v10`).join('')
  return (
    <>
      <path
        className="axis-line"
        d={`M${probability.left} ${crisp(stripY)}H${probability.right}${ticks}`}
      />
      <text className="val strong" x={probability.right + 8} y={stripY + 4.5}>
        합 {text}
      </text>
    </>
  )
}

/** Sums of the first one, two, three … probabilities. */
function cumulated(rows: readonly DigitScore[]): readonly number[] {
  return rows.map((_, last) =>
    rows.slice(0, last + 1).reduce((sum, { probability }) => sum + probability, 0),
  )
}
