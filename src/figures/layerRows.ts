import { estimateTextWidth } from '../plot/estimateTextWidth.ts'

/**
 * Rows of layers, one layer one row: the output on top, layer 1 at the bottom, because the signal
 * travels down. Layers are numbered from 0 (first hidden layer) to `count` − 1 (output).
 */
export interface LayerRowsGeometry {
  readonly count: number
  readonly top: number
  readonly rowHeight: number
  readonly bottom: number
  /** Thickness of a bar, centred on whole pixels. */
  readonly bar: number
  /** Layers whose label and value have room: the output, layer 1, and every k-th between. */
  readonly labelled: ReadonlySet<number>
}

export interface LayerRowsSpace {
  readonly top: number
  readonly height: number
  /** Rows of few layers do not grow beyond this. */
  readonly tallest: number
}

/** Least distance of two lines of 12.5 px text. */
const LINE = 14

export function layerRowsGeometry(count: number, space: LayerRowsSpace): LayerRowsGeometry {
  const rowHeight = Math.max(1, Math.min(space.tallest, Math.floor(space.height / count)))
  return {
    count,
    top: space.top,
    rowHeight,
    bottom: space.top + count * rowHeight,
    bar: barThickness(rowHeight),
    labelled: labelledLayers(count, rowHeight),
  }
}

export function rowTop(rows: LayerRowsGeometry, layer: number): number {
  return rows.top + (rows.count - 1 - layer) * rows.rowHeight
}

export function rowMiddle(rows: LayerRowsGeometry, layer: number): number {
  return rowTop(rows, layer) + rows.rowHeight / 2
}

/** `출력`, `11층`, … `1층` */
export function layerName(layer: number, count: number): string {
  return layer === count - 1 ? '출력' : `${layer + 1}층`
}

/** Symbol id of a row. */
export function layerSymbol(layer: number, count: number): string {
  return layer === count - 1 ? 'outputLayer' : `layer${layer + 1}`
}

/** Layers from the output down to the first. */
export function layersFromTop(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => count - 1 - index)
}

/**
 * Layers in the order in which their texts are drawn: those without room for a text come last, so
 * that it lies above its neighbours when the row is pointed at.
 */
export function drawingOrder({ count, labelled }: LayerRowsGeometry): readonly number[] {
  const layers = layersFromTop(count)
  return [
    ...layers.filter((layer) => labelled.has(layer)),
    ...layers.filter((layer) => !labelled.has(layer)),
  ]
}

/** Widest row name at 13 px, for the column of labels. */
export function layerNameWidth(count: number): number {
  return Math.max(estimateTextWidth('출력', 13), estimateTextWidth(layerName(count - 2, count), 13))
}

function barThickness(rowHeight: number): number {
  const wanted = Math.min(12, Math.max(1, Math.round(rowHeight * 0.4)))
  return (rowHeight - wanted) % 2 === 0 ? wanted : Math.max(1, wanted - 1)
}

function labelledLayers(count: number, rowHeight: number): ReadonlySet<number> {
  const every = [1, 2, 5, 10, 20].find((step) => step * rowHeight >= LINE) ?? 50
  const labelled = new Set([0, count - 1])
  for (let name = every; name < count; name += every) {
    const layer = name - 1
    const fromBottom = layer * rowHeight
    const fromTop = (count - 1 - layer) * rowHeight
    if (fromBottom >= LINE && fromTop >= LINE) labelled.add(layer)
  }
  return labelled
}
