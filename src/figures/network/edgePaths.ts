import type { LayeredLayout, LayerColumn } from './layeredLayout.ts'

/** Lines of one width and sign between two columns. */
export interface EdgePath {
  readonly key: string
  readonly d: string
  readonly width: number
  readonly sign: 'pos' | 'neg' | 'off'
}

export interface EdgePlace {
  readonly output: number
  readonly input: number
}

/** Widths are rounded to this, so that a layer of a thousand lines is a few paths. */
const GRAIN = 0.6
const WIDEST = 9

/**
 * The lines into column `layer` + 1 as few paths: width grows with |w| as in the small network,
 * negative ones apart, those that are not finite dotted. `weights` [outputs × inputs], row-major.
 */
export function edgePaths(
  layout: LayeredLayout,
  layer: number,
  weights: ArrayLike<number>,
): readonly EdgePath[] {
  const from = layout.columns[layer]
  const to = layout.columns[layer + 1]
  if (from === undefined || to === undefined) return []
  const paths = new Map<string, string>()
  const inputs = from.units.length
  for (let output = 0; output < to.units.length; output++) {
    for (let input = 0; input < inputs; input++) {
      const weight = weights[output * inputs + input] ?? NaN
      const key = styleOf(weight, layout.lineScale)
      paths.set(key, (paths.get(key) ?? '') + linePath(from, to, input, output))
    }
  }
  return Array.from(paths, ([key, d]) => {
    const [sign = 'off', level = '1'] = key.split(' ')
    return { key, d, sign: sign as EdgePath['sign'], width: Number(level) * GRAIN }
  })
}

function styleOf(weight: number, scale: number): string {
  if (!Number.isFinite(weight)) return 'off 2'
  const width = Math.min(WIDEST, 0.9 + 3.4 * Math.abs(weight)) * scale
  return `${weight < 0 ? 'neg' : 'pos'} ${Math.max(1, Math.round(width / GRAIN))}`
}

/** The line between two units, from rim to rim. */
export function linePath(
  from: LayerColumn,
  to: LayerColumn,
  input: number,
  output: number,
): string {
  const y1 = from.units[input] ?? 0
  const y2 = to.units[output] ?? 0
  return `M${round(from.x + from.radius)} ${round(y1)}L${round(to.x - to.radius)} ${round(y2)}`
}

/** The line nearest to a place between two columns, or null where none is nearer than `reach`. */
export function nearestEdge(
  layout: LayeredLayout,
  layer: number,
  place: { readonly x: number; readonly y: number },
  reach: number,
): EdgePlace | null {
  const from = layout.columns[layer]
  const to = layout.columns[layer + 1]
  if (from === undefined || to === undefined) return null
  const left = from.x + from.radius
  const length = to.x - to.radius - left
  const share = Math.min(1, Math.max(0, (place.x - left) / length))
  let nearest: EdgePlace | null = null
  let best = reach
  for (const [output, y2] of to.units.entries()) {
    for (const [input, y1] of from.units.entries()) {
      const slope = (y2 - y1) / length
      const distance = Math.abs(y1 + (y2 - y1) * share - place.y) / Math.hypot(1, slope)
      if (distance < best) {
        best = distance
        nearest = { output, input }
      }
    }
  }
  return nearest
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
