import { Drawing } from '../../plot/Drawing.tsx'
import { columnsGeometry, shownUnits } from './layerColumnsLayout.ts'
import type { ColumnsGeometry } from './layerColumnsLayout.ts'

export interface LayerColumn {
  readonly symbol: string
  /** Name above the column. */
  readonly name: string
  readonly units: number
  /** Units that give 0 for the data shown. */
  readonly off: ReadonlySet<number>
  /** What comes from the column before: every unit from every unit, or each from its own. */
  readonly from: 'all' | 'own' | null
  /** Shape below the column, or a dash where no data gets there. */
  readonly shape: string
  /** The program stops here. */
  readonly stops: boolean
}

export interface LayerColumnsProps {
  readonly width: number
  readonly compact: boolean
  readonly label: string
  readonly columns: readonly LayerColumn[]
}

/** A network as columns, left to right: a column a layer, its shape below it. */
export function LayerColumns({ width, compact, label, columns }: LayerColumnsProps) {
  const geometry = columnsGeometry(width, columns.length, compact)
  const centerOf = (index: number): number => (index + 0.5) * geometry.columnWidth
  return (
    <Drawing interactive width={width} height={geometry.height} label={label}>
      <g className="layer-columns">
        {columns.map(({ symbol }, index) => (
          <g key={symbol} data-sym={symbol}>
            <rect
              className="band"
              x={bandLeft(geometry, index)}
              y={geometry.top - 6}
              width={bandWidth(geometry)}
              height={geometry.height - geometry.top + 6}
            />
          </g>
        ))}
        {columns.map((column, index) => {
          const before = columns[index - 1]
          return before === undefined || column.from === null ? null : (
            <Edges
              key={column.symbol}
              geometry={geometry}
              from={before}
              to={column}
              fromX={centerOf(index - 1)}
              toX={centerOf(index)}
            />
          )
        })}
        {columns.map((column, index) => (
          <Column
            key={column.symbol}
            column={column}
            geometry={geometry}
            index={index}
            compact={compact}
          />
        ))}
      </g>
    </Drawing>
  )
}

const bandWidth = ({ columnWidth }: ColumnsGeometry): number => Math.min(columnWidth - 4, 112)
const bandLeft = (geometry: ColumnsGeometry, index: number): number =>
  (index + 0.5) * geometry.columnWidth - bandWidth(geometry) / 2

/** Heights of the shown units of a column, centred. */
function heightsOf({ middle, pitch }: ColumnsGeometry, units: number): readonly number[] {
  const { length } = shownUnits(units)
  return Array.from({ length }, (_, place) => middle + (place - (length - 1) / 2) * pitch)
}

interface EdgesProps {
  readonly geometry: ColumnsGeometry
  readonly from: LayerColumn
  readonly to: LayerColumn
  readonly fromX: number
  readonly toX: number
}

/** Lines from the units that send something. */
function Edges({ geometry, from, to, fromX, toX }: EdgesProps) {
  const fromHeights = heightsOf(geometry, from.units)
  const toHeights = heightsOf(geometry, to.units)
  const { radius } = geometry
  let path = ''
  shownUnits(from.units).forEach((unit, place) => {
    if (unit === null || from.off.has(unit)) return
    shownUnits(to.units).forEach((target, targetPlace) => {
      if (target === null || (to.from === 'own' && target !== unit)) return
      const start = `M${fromX + radius} ${fromHeights[place] ?? 0}`
      path += `${start}L${toX - radius} ${toHeights[targetPlace] ?? 0}`
    })
  })
  return <path className={to.from === 'own' ? 'own-edges' : 'all-edges'} d={path} />
}

interface ColumnProps {
  readonly column: LayerColumn
  readonly geometry: ColumnsGeometry
  readonly index: number
  readonly compact: boolean
}

function Column({ column, geometry, index, compact }: ColumnProps) {
  const { symbol, name, units, off, shape, stops } = column
  const { radius, columnWidth, top, height } = geometry
  const x = (index + 0.5) * columnWidth
  const heights = heightsOf(geometry, units)
  const slash = radius * Math.SQRT1_2
  const left = bandLeft(geometry, index)
  const width = bandWidth(geometry)
  return (
    <g data-sym={symbol} data-sym-value={shape} role="button" aria-label={name}>
      <path className="band-edge" d={`M${left} ${height - 0.75}h${width}`} />
      <text className="label" x={x} y={16} textAnchor="middle">
        {name}
      </text>
      {shownUnits(units).map((unit, place) => {
        const y = heights[place] ?? 0
        if (unit === null) {
          return (
            <path
              key="gap"
              className="gap-dots"
              d={[-6, 0, 6].map((step) => `M${x} ${y + step}h0.01`).join('')}
            />
          )
        }
        return (
          <g key={unit}>
            <circle className="unit" cx={x} cy={y} r={radius} />
            {off.has(unit) && (
              <path className="slash" d={`M${x - slash} ${y + slash}L${x + slash} ${y - slash}`} />
            )}
          </g>
        )
      })}
      <text className={stops ? 'stops' : 'shape'} x={x} y={height - 16} textAnchor="middle">
        {stops ? (compact ? '멈춤' : '여기서 멈춤') : shape}
      </text>
      <rect className="band-rim" x={left} y={top - 6} width={width} height={height - top + 5} />
      <rect className="hit" x={left} y={0} width={width} height={height} />
    </g>
  )
}
