import { hatchPath } from '../../plot/hatchPath.ts'

export interface JacobianRowProps {
  /** ∂y_k/∂a_j of one class k, by j. */
  readonly slopes: readonly number[]
  /** The size that fills a square. */
  readonly full: number
  readonly left: number
  /** Middle of the row. */
  readonly y: number
  readonly cell: number
  readonly chosen: boolean
}

/** Smallest square that still shows whether it is solid or hollow. */
const SMALLEST = 4

/** Squares of one row: the area is the size, solid is plus, hollow is minus, hatched is exactly zero. */
export function JacobianRow({ slopes, full, left, y, cell, chosen }: JacobianRowProps) {
  const frame = cell - 2
  return slopes.map((slope, column) => {
    const x = left + (column + 0.5) * cell
    const side = Math.max(SMALLEST, (frame - 4) * Math.sqrt(Math.min(1, Math.abs(slope) / full)))
    const rim = slope < 0 ? Math.min(2, side / 3) : 0
    const drawn = side - rim
    return (
      <g key={column}>
        <rect
          className={chosen ? 'field-rim' : 'grid'}
          x={x - frame / 2}
          y={y - frame / 2}
          width={frame}
          height={frame}
        />
        {Number.isNaN(slope) ? (
          <path className="undefined-mark" d={`M${x - 3} ${y - 3}l6 6m0 -6l-6 6`} />
        ) : slope === 0 ? (
          <path
            className="hatch"
            d={hatchPath(x - frame / 4, y - frame / 4, frame / 2, frame / 2)}
          />
        ) : (
          <rect
            className={slope > 0 ? 'b-pos' : 'b-neg'}
            style={slope < 0 ? { strokeWidth: rim } : undefined}
            x={x - drawn / 2}
            y={y - drawn / 2}
            width={drawn}
            height={drawn}
          />
        )}
      </g>
    )
  })
}
