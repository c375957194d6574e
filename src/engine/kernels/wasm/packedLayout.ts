import type { Numbers } from '../../Numbers.ts'
import type { Precision } from './Precision.ts'

/**
 * Weights in tiles and samples in panels, read and written from TypeScript. The layouts are those of
 * `assembly/multiplications.ts` and `assembly/panels.ts`.
 */

export interface TileShape {
  readonly inputs: number
  readonly outputs: number
  readonly height: number
}

export function weightShape(inputs: number, outputs: number): TileShape {
  return { inputs, outputs, height: paddedToFour(inputs) }
}

/** Biases lie as the weights of a single input would, without the padding of a tile. */
export function biasShape(outputs: number): TileShape {
  return { inputs: 1, outputs, height: 1 }
}

export function paddedToFour(units: number): number {
  return (units + 3) & ~3
}

/** Numbers that a batch of `count` samples takes per unit. */
export function paddedBatch(count: number, precision: Precision): number {
  const { lanes } = precision
  return Math.ceil(count / lanes) * lanes
}

/**
 * Tiles → [outputs × inputs] row-major. `height` is the number of tile rows per four units: inputs
 * padded to four for weights, 1 for biases.
 */
export function unpackTiles(
  tiles: Numbers,
  rows: Float64Array,
  { inputs, outputs, height }: TileShape,
): void {
  const stride = height * 4
  let to = 0
  for (let unit = 0; unit < outputs; unit++) {
    const start = (unit >> 2) * stride + (unit & 3)
    for (let input = 0; input < inputs; input++) rows[to++] = tiles[start + input * 4]!
  }
}

/** [outputs × inputs] row-major → tiles; padding stays as it is. */
export function packTiles(
  rows: Float64Array,
  tiles: Numbers,
  { inputs, outputs, height }: TileShape,
): void {
  const stride = height * 4
  let from = 0
  for (let unit = 0; unit < outputs; unit++) {
    const start = (unit >> 2) * stride + (unit & 3)
    for (let input = 0; input < inputs; input++) tiles[start + input * 4] = rows[from++]!
  }
}

/** Panels → rows [count × units]. */
export function unpackPanels(
  panels: Numbers,
  rows: Float64Array,
  count: number,
  units: number,
  precision: Precision,
): void {
  eachPanel(count, units, precision, (start, width, first, samples) => {
    for (let lane = 0; lane < samples; lane++) {
      const row = (first + lane) * units
      for (let unit = 0; unit < units; unit++) {
        rows[row + unit] = panels[start + unit * width + lane]!
      }
    }
  })
}

/** Rows [count × units] → panels; lanes and units of the padding become 0. */
export function packPanels(
  rows: Float64Array,
  panels: Numbers,
  count: number,
  units: number,
  precision: Precision,
): void {
  eachPanel(count, units, precision, (start, width, first, samples) => {
    panels.fill(0, start, start + width * paddedToFour(units))
    for (let lane = 0; lane < samples; lane++) {
      const row = (first + lane) * units
      for (let unit = 0; unit < units; unit++) {
        panels[start + unit * width + lane] = rows[row + unit]!
      }
    }
  })
}

/** Panels of two vectors, and at the end one of one vector where that is enough. */
function eachPanel(
  count: number,
  units: number,
  precision: Precision,
  visit: (start: number, width: number, first: number, samples: number) => void,
): void {
  const { lanes } = precision
  const height = paddedToFour(units)
  for (let first = 0, start = 0; first < count; first += 2 * lanes) {
    const samples = Math.min(count - first, 2 * lanes)
    const width = samples > lanes ? 2 * lanes : lanes
    visit(start, width, first, samples)
    start += width * height
  }
}
