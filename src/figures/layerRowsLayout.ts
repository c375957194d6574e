import type { FrameSize } from '../plot/FrameSize.ts'
import { layerNameWidth, layerRowsGeometry } from './layerRows.ts'
import type { LayerRowsGeometry } from './layerRows.ts'

/** Where the three panels of a layer-rows figure stand, in pixels. */
export interface LayerRowsLayout {
  readonly fontSize: number
  readonly rows: LayerRowsGeometry
  readonly labelX: number
  readonly heatmap: { readonly x: number; readonly width: number }
  readonly legend: { readonly y: number; readonly width: number }
  readonly bars: { readonly x: number; readonly length: number; readonly room: number }
  readonly barNumbers: boolean
  /** The walk stands beside the bars on the same rows, or below them on rows of its own. */
  readonly walk: {
    readonly rows: LayerRowsGeometry
    readonly x: number
    readonly length: number
    readonly columns: { readonly weight: number; readonly derivative: number }
    /** Baselines of its heading and of the line below it. */
    readonly headingY: number
    readonly noteY: number
  }
  readonly stacked: boolean
  /** Headings without words where the panels are narrow. */
  readonly briefHeadings: boolean
}

/** Rows are never lower than this, so that 65 rows still tell one from the next. */
const LOWEST_ROW = 8
const TOP = { compact: 54, medium: 58, wide: 58 } as const
const ROWS_HEIGHT = { compact: 288, medium: 348, wide: 348 } as const
const TALLEST_ROW = { compact: 36, medium: 44, wide: 44 } as const
/** Axis labels below the rows. */
const FOOT = 30
/** Heading of the walk where it stands below. */
const STACKED_HEAD = 44

/** Height of the drawing: it depends on the number of layers only beyond 31. */
export function layerRowsHeight(size: FrameSize, layers: number): number {
  const rows = rowsHeight(size, layers)
  const first = TOP[size] + rows + FOOT
  return size === 'compact' ? first + STACKED_HEAD + rows + FOOT : first
}

function rowsHeight(size: FrameSize, layers: number): number {
  return Math.max(ROWS_HEIGHT[size], layers * LOWEST_ROW)
}

export function layerRowsLayout(size: FrameSize, width: number, layers: number): LayerRowsLayout {
  const top = TOP[size]
  const space = { top, height: rowsHeight(size, layers), tallest: TALLEST_ROW[size] }
  const rows = layerRowsGeometry(layers, space)
  const legend = { y: size === 'compact' ? 24 : 28 }
  if (size === 'compact') return compactLayout(width, rows, layers, space)

  const wide = size === 'wide'
  const labels = Math.ceil(layerNameWidth(layers)) + (wide ? 34 : 14)
  const inner = width - labels
  const heatmap = { x: labels, width: Math.round(inner * (wide ? 0.355 : 0.27)) }
  const columnsWidth = wide ? 92 : 84
  const barsX = labels + heatmap.width + (wide ? 34 : 20)
  const length = Math.round(inner * (wide ? 0.235 : 0.205))
  // Numbers need their own room; on a narrow frame they appear only in the table and on pointing.
  const barNumbers = width >= 600
  const room = wide ? 58 : barNumbers ? 54 : 24
  const walkX = barsX + length + (wide ? 58 : room + 8)
  return {
    fontSize: 13,
    rows,
    labelX: labels - 12,
    heatmap,
    legend: { ...legend, width: Math.min(heatmap.width, 300) },
    bars: { x: barsX, length, room: room - 8 },
    barNumbers,
    walk: {
      rows,
      x: walkX,
      length: width - columnsWidth - walkX,
      columns: { weight: width - (wide ? 46 : 44), derivative: width },
      headingY: 16,
      noteY: 36,
    },
    stacked: false,
    briefHeadings: !barNumbers,
  }
}

function compactLayout(
  width: number,
  rows: LayerRowsGeometry,
  layers: number,
  space: { readonly height: number; readonly tallest: number },
): LayerRowsLayout {
  const labels = Math.ceil(layerNameWidth(layers)) + 14
  const heatmap = { x: labels, width: Math.round((width - labels - 18) * 0.46) }
  const barsX = labels + heatmap.width + 18
  const walkTop = rows.bottom + FOOT + STACKED_HEAD
  const columnsWidth = 84
  return {
    fontSize: 13,
    rows,
    labelX: labels - 12,
    heatmap,
    legend: { y: 24, width: heatmap.width },
    bars: { x: barsX, length: width - barsX - 12, room: 12 },
    barNumbers: false,
    walk: {
      rows: layerRowsGeometry(layers, { ...space, top: walkTop }),
      x: labels,
      length: width - columnsWidth - labels - 4,
      columns: { weight: width - 44, derivative: width },
      headingY: walkTop - 26,
      noteY: walkTop - 10,
    },
    stacked: true,
    briefHeadings: true,
  }
}
