import type { FrameSize } from '../../plot/FrameSize.ts'

/** Where one map and the strip of its chosen network stand. */
export interface MapPlace {
  readonly x: number
  readonly width: number
  /** Baseline of the function's name. */
  readonly nameY: number
  readonly top: number
  readonly height: number
  /** Bars of the chosen network, layer 1 on the left, below the depths of the map. */
  readonly strip: { readonly headingY: number; readonly top: number; readonly height: number }
  /** The axis of σ and the names of the lines are written once, where maps stand side by side. */
  readonly hasScaleTicks: boolean
  readonly hasLineNames: boolean
}

export interface MapLayout {
  readonly legend: { readonly x: number; readonly y: number; readonly width: number }
  readonly places: readonly [MapPlace, MapPlace]
}

const LEFT = 42
/** Room for the names of the lines; without their σ on a phone. */
const NAMES = { roomy: 128, compact: 96 } as const
const BETWEEN = 24
const LEGEND = 76
const NAME = 24
const DEPTHS = 30
const HEADING = 22
const LAYERS = 24
const STRIP = { roomy: 84, compact: 64 } as const
const MAP = { roomy: 300, compact: 240 } as const
const APART = 20

/** Height of one map with what belongs to it. */
function blockHeight(isCompact: boolean): number {
  const kind = isCompact ? 'compact' : 'roomy'
  return NAME + MAP[kind] + DEPTHS + HEADING + STRIP[kind] + LAYERS
}

export function initializationMapsHeight(size: FrameSize): number {
  return size === 'compact' ? LEGEND + 2 * blockHeight(true) + APART : LEGEND + blockHeight(false)
}

/** Two maps side by side, on a phone one above the other. */
export function mapLayout(size: FrameSize, frameWidth: number): MapLayout {
  const isCompact = size === 'compact'
  const kind = isCompact ? 'compact' : 'roomy'
  const room = frameWidth - LEFT - NAMES[kind]
  const width = isCompact ? room : Math.floor((room - BETWEEN) / 2)
  const place = (index: 0 | 1): MapPlace => {
    const blockTop = LEGEND + (isCompact ? index * (blockHeight(true) + APART) : 0)
    const top = blockTop + NAME
    const stripTop = top + MAP[kind] + DEPTHS + HEADING
    return {
      x: LEFT + (isCompact ? 0 : index * (width + BETWEEN)),
      width,
      nameY: blockTop + 13,
      top,
      height: MAP[kind],
      strip: { headingY: stripTop - 10, top: stripTop, height: STRIP[kind] },
      hasScaleTicks: isCompact || index === 0,
      hasLineNames: isCompact || index === 1,
    }
  }
  const legendWidth = Math.min(frameWidth - LEFT - 8, 360)
  return { legend: { x: LEFT, y: 26, width: legendWidth }, places: [place(0), place(1)] }
}
