import { memo, useMemo } from 'react'
import { confusionCells } from './confusionCells.ts'
import type { ConfusionCell } from './confusionCells.ts'

export interface ConfusionMatrixProps {
  /** Upper left corner of the squares; the labels stand outside, 24 pixels left and above. */
  readonly x: number
  readonly y: number
  readonly side: number
  readonly classes: number
  /** [classes × classes]: true class in the row, answer in the column */
  readonly confusion: ArrayLike<number>
  /** What the numbers say: they may change less often than the squares. */
  readonly printed: ArrayLike<number>
  /** Samples of the largest class: the darkest shade. */
  readonly fullest: number
  /** Of the numbers in the squares; null where they have no room. */
  readonly fontSize: number | null
}

/** From this step of the ramp on, a number is written in the colour of the paper. */
const DARK = 5

/** Answers by class: the diagonal is right, and what lies beside it was mistaken for the column. */
export const ConfusionMatrix = memo(function ConfusionMatrix(props: ConfusionMatrixProps) {
  const { x, y, side, classes, confusion, printed, fullest, fontSize } = props
  const cell = side / classes
  const cells = useMemo(
    () => confusionCells(confusion, classes, fullest),
    [confusion, classes, fullest],
  )
  const numbers = useMemo(
    () => confusionCells(printed, classes, fullest),
    [printed, classes, fullest],
  )
  const lines = Array.from({ length: classes + 1 }, (_, index) => index)
  const edge = (index: number): number => Math.round(index * cell)
  return (
    <g className="confusion">
      {Array.from(shadesOf(cells, edge), ([level, path]) => (
        <path key={level} fill={`var(--r${level})`} d={path} transform={`translate(${x} ${y})`} />
      ))}
      <path
        className="grid"
        d={lines
          .map((index) => {
            const at = edge(index) + 0.5
            return `M${x + at} ${y}v${side}M${x} ${y + at}h${side}`
          })
          .join('')}
      />
      {Array.from({ length: classes }, (_, digit) => (
        <g key={digit}>
          <text className="tick" x={x - 9} y={y + (digit + 0.5) * cell + 4.5} textAnchor="end">
            {digit}
          </text>
          <text className="tick" x={x + (digit + 0.5) * cell} y={y - 8} textAnchor="middle">
            {digit}
          </text>
        </g>
      ))}
      {(fontSize === null ? [] : numbers).map(({ row, column, count }) => (
        <text
          key={row * classes + column}
          className={isDark(confusion, classes, fullest, row, column) ? 'val on-dark' : 'val'}
          x={x + (column + 0.5) * cell}
          y={y + (row + 0.5) * cell + (fontSize ?? 0) * 0.36}
          textAnchor="middle"
          style={{ fontSize: fontSize ?? 0 }}
        >
          {count}
        </text>
      ))}
    </g>
  )
})

/** One path per shade. */
function shadesOf(
  cells: readonly ConfusionCell[],
  edge: (index: number) => number,
): ReadonlyMap<number, string> {
  const paths = new Map<number, string>()
  for (const { row, column, level } of cells) {
    const [left, top] = [edge(column), edge(row)]
    const width = edge(column + 1) - left
    const height = edge(row + 1) - top
    const path = `M${left} ${top}h${width}v${height}h${-width}z`
    paths.set(level, (paths.get(level) ?? '') + path)
  }
  return paths
}

/** By the shade that is drawn below the number, which may be newer than the number. */
function isDark(
  confusion: ArrayLike<number>,
  classes: number,
  fullest: number,
  row: number,
  column: number,
): boolean {
  const [cell] = confusionCells([confusion[row * classes + column] ?? 0], 1, fullest)
  return cell !== undefined && cell.level >= DARK
}
