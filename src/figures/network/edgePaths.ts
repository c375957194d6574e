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
 * Draws the lines into column `layer` + 1 as few paths: width grows with |w| as in the small network,
 * negative ones apart, those that are not finite dotted. Weights are [outputs × inputs], row-major.
 * While no line changes its width class, the answer is the same object: nothing is to be redrawn.
 */
export function edgePainter(
  layout: LayeredLayout,
  layer: number,
): (weights: ArrayLike<number>) => readonly EdgePath[] {
  const from = layout.columns[layer]
  const to = layout.columns[layer + 1]
  if (from === undefined || to === undefined) return () => []
  const lines = to.units.flatMap((_, output) =>
    from.units.map((_none, input) => linePath(from, to, input, output)),
  )
  let classes = new Int8Array(lines.length)
  let drawn: readonly EdgePath[] | null = null
  return (weights) => {
    const next = Int8Array.from(lines, (_, index) =>
      classOf(weights[index] ?? NaN, layout.lineScale),
    )
    if (drawn !== null && next.every((level, index) => level === classes[index])) return drawn
    classes = next
    const paths = new Map<number, string>()
    next.forEach((level, index) => {
      paths.set(level, (paths.get(level) ?? '') + (lines[index] ?? ''))
    })
    drawn = Array.from(paths, ([level, d]) => ({
      key: String(level),
      d,
      sign: level === 0 ? 'off' : level < 0 ? 'neg' : 'pos',
      width: Math.max(1, Math.abs(level)) * GRAIN,
    }))
    return drawn
  }
}

/** Width in grains with the sign of the weight; 0 for a weight that is not finite. */
function classOf(weight: number, scale: number): number {
  if (!Number.isFinite(weight)) return 0
  const width = Math.min(WIDEST, 0.9 + 3.4 * Math.abs(weight)) * scale
  const level = Math.max(1, Math.round(width / GRAIN))
  return weight < 0 ? -level : level
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
