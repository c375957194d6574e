import { Drawing } from '../../plot/Drawing.tsx'
import { hatchPath } from '../../plot/hatchPath.ts'

export interface UnitWeightsProps {
  /** Accessible name: one sentence. */
  readonly label: string
  /** Side of the drawing in pixels. */
  readonly side: number
  /** Weights of one unit, [8 × 8] row-major. */
  readonly weights: ArrayLike<number>
  /** The size that fills a square. */
  readonly full: number
  /** What the unit gets, [8 × 8], 0–1: shown behind the weights. */
  readonly input: ArrayLike<number>
}

const CELLS = 8
/** Smallest square that still shows whether it is solid or hollow. */
const SMALLEST = 3

/** The weights of a unit as a picture: the area is the size, solid is plus, hollow is minus. */
export function UnitWeights({ label, side, weights, full, input }: UnitWeightsProps) {
  const cell = side / CELLS
  return (
    <Drawing width={side} height={side} label={label}>
      <rect className="sheet" width={side} height={side} />
      {Array.from(input, (value, index) => (
        <rect
          key={index}
          className="digit-under"
          x={(index % CELLS) * cell}
          y={Math.floor(index / CELLS) * cell}
          width={cell}
          height={cell}
          fillOpacity={value}
        />
      ))}
      {Array.from(weights, (weight, index) => {
        const x = ((index % CELLS) + 0.5) * cell
        const y = (Math.floor(index / CELLS) + 0.5) * cell
        if (weight === 0 || !Number.isFinite(weight)) {
          const quarter = cell / 4
          return (
            <path
              key={index}
              className="hatch"
              d={hatchPath(x - quarter, y - quarter, 2 * quarter, 2 * quarter)}
            />
          )
        }
        const share = full > 0 ? Math.min(1, Math.abs(weight) / full) : 0
        const size = Math.max(SMALLEST, (cell - 3) * Math.sqrt(share))
        const rim = weight < 0 ? Math.min(2, size / 3) : 0
        const drawn = size - rim
        return (
          <rect
            key={index}
            className={weight > 0 ? 'b-pos' : 'b-neg'}
            style={weight < 0 ? { strokeWidth: rim } : undefined}
            x={x - drawn / 2}
            y={y - drawn / 2}
            width={drawn}
            height={drawn}
          />
        )
      })}
      <rect className="field-rim" x={0.5} y={0.5} width={side - 1} height={side - 1} />
    </Drawing>
  )
}
