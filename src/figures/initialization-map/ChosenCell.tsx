import { estimateTextWidth } from '../../plot/estimateTextWidth.ts'
import { HaloText } from '../../plot/HaloText.tsx'
import type { MapSideDrawing } from './InitializationMaps.tsx'
import type { GridRectangle } from './MapGrid.ts'

export interface ChosenPlace {
  /** Edges of the ring. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Where its value is written, away from the nearer edge of the map. */
  readonly textX: number
  readonly textY: number
  readonly isLeft: boolean
  /** Ring and value together. */
  readonly box: GridRectangle
}

const RING = 2
/** Font size of the value, and its height with the air above. */
const VALUE = { size: 13, height: 18 } as const

/** Where the ring of a chosen cell and its value lie in a map of `cells` a side. */
export function chosenPlace(
  map: GridRectangle,
  { row, column, span, text }: MapSideDrawing['chosen'],
  cells: number,
): ChosenPlace {
  const left = Math.round(map.x + (column * map.width) / cells) - RING
  const right = Math.round(map.x + ((column + span) * map.width) / cells) + RING
  const top = Math.round(map.top + map.height - ((row + span) * map.height) / cells) - RING
  const bottom = Math.round(map.top + map.height - (row * map.height) / cells) + RING
  const isLeft = (left + right) / 2 < map.x + map.width / 2
  const isHigh = top < map.top + VALUE.height
  const width = Math.max(right - left, estimateTextWidth(text, VALUE.size))
  return {
    left,
    right,
    top,
    bottom,
    textX: isLeft ? left : right,
    textY: isHigh ? bottom + VALUE.height - 2 : top - 5,
    isLeft,
    box: {
      x: isLeft ? left : right - width,
      top: isHigh ? top : top - VALUE.height,
      width,
      height: bottom - top + VALUE.height,
    },
  }
}

interface ChosenCellProps {
  readonly place: ChosenPlace
  readonly text: string
  readonly isFocused: boolean
}

/** A ring around the chosen cell and its value. */
export function ChosenCell({ place, text, isFocused }: ChosenCellProps) {
  const { left, right, top, bottom } = place
  const ring = `M${left} ${top}H${right}V${bottom}H${left}z`
  return (
    <g data-chosen="">
      <path className="chosen-halo" d={ring} />
      <path className={isFocused ? 'chosen-ring focused' : 'chosen-ring'} d={ring} />
      <HaloText
        className="val strong"
        x={place.textX}
        y={place.textY}
        textAnchor={place.isLeft ? 'start' : 'end'}
      >
        {text}
      </HaloText>
    </g>
  )
}
