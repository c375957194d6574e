import { memo, useMemo } from 'react'
import { Heatmap } from '../../plot/Heatmap.tsx'
import { RAMP_STEPS, UNDEFINED_LEVEL } from '../../plot/heatmapLevels.ts'
import type { HeatmapLevels } from '../../plot/heatmapLevels.ts'

export interface UnitMapsProps {
  readonly resolution: number
  /** z of each unit [resolution × resolution], row 0 on top */
  readonly values: readonly ArrayLike<number>[]
  /** Lightest and darkest value of all these maps. */
  readonly minimum: number
  readonly maximum: number
  /** The unit that is marked, or −1. */
  readonly selected: number
  readonly layout: UnitMapsLayout
}

/** Small squares in rows. */
export interface UnitMapsLayout {
  readonly side: number
  readonly perRow: number
  readonly rowHeight: number
  readonly height: number
}

const GAP = 10
const NAME = 17

/** As many squares a row as the width holds; a side is a whole number of pixels for each cell. */
export function unitMapsLayout(width: number, units: number, resolution: number): UnitMapsLayout {
  const cell = units * (3 * resolution + GAP) <= 2 * width ? 3 : 2
  const side = cell * resolution
  const perRow = Math.max(1, Math.floor((width + GAP) / (side + GAP)))
  const rowHeight = side + NAME + GAP
  return { side, perRow, rowHeight, height: Math.ceil(units / perRow) * rowHeight }
}

/** What each unit of a layer answers over the plane: small multiples on one scale. */
export const UnitMaps = memo(function UnitMaps(props: UnitMapsProps) {
  const { values, layout, selected } = props
  return (
    <g className="unit-maps">
      {values.map((plane, unit) => (
        <UnitMap
          key={unit}
          {...props}
          plane={plane}
          unit={unit}
          isSelected={unit === selected}
          x={(unit % layout.perRow) * (layout.side + GAP)}
          y={Math.floor(unit / layout.perRow) * layout.rowHeight}
        />
      ))}
    </g>
  )
})

function UnitMap(
  props: Pick<UnitMapsProps, 'resolution' | 'minimum' | 'maximum' | 'layout'> & {
    readonly plane: ArrayLike<number>
    readonly unit: number
    readonly isSelected: boolean
    readonly x: number
    readonly y: number
  },
) {
  const { resolution, minimum, maximum, layout, plane, unit, isSelected, x, y } = props
  const { side } = layout
  const heatmap = useMemo(
    () => planeLevels(plane, resolution, minimum, maximum),
    [plane, resolution, minimum, maximum],
  )
  return (
    <g>
      {isSelected && (
        <rect className="unit-map-mark" x={x} y={y} width={side} height={side + NAME} />
      )}
      <text className={isSelected ? 'tick strong' : 'tick'} x={x + 2} y={y + 12}>
        {unit + 1}
      </text>
      <Heatmap
        heatmap={heatmap}
        x={x}
        y={y + NAME}
        width={side}
        rowHeight={side / resolution}
        gap={0}
      />
      <rect
        className="field-rim"
        x={x + 0.5}
        y={y + NAME + 0.5}
        width={side - 1}
        height={side - 1}
      />
    </g>
  )
}

function planeLevels(
  values: ArrayLike<number>,
  resolution: number,
  minimum: number,
  maximum: number,
): HeatmapLevels {
  const span = maximum - minimum
  return {
    rows: resolution,
    edges: Float64Array.from({ length: resolution + 1 }, (_, column) => column / resolution),
    levels: Int8Array.from({ length: resolution * resolution }, (_, cell) => {
      const value = values[cell] ?? NaN
      if (!Number.isFinite(value)) return UNDEFINED_LEVEL
      return span > 0 ? Math.round(((value - minimum) / span) * (RAMP_STEPS - 1)) : 0
    }),
  }
}
