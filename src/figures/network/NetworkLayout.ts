/** Where the parts of a small network stand. Pure geometry in CSS pixels; no values. */
export interface NetworkLayout {
  readonly width: number
  readonly height: number
  readonly compact: boolean
  readonly nodes: readonly NodePlace[]
  readonly edges: readonly EdgePlace[]
  readonly hops: readonly HopPlace[]
  /** Gradients of weights and biases, printed beside them. */
  readonly biases: readonly BiasPlace[]
}

export interface NodePlace {
  readonly symbol: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly shape: 'circle' | 'square'
  /** z nodes are washed: they hold what leaves the unit. */
  readonly washed: boolean
}

export interface EdgePlace {
  /** Weight (`w11`) or, on the short link between s and z, the slope (`d1`). */
  readonly symbol: string
  readonly kind: 'weight' | 'slope' | 'plain'
  readonly from: string
  readonly to: string
  readonly start: Point
  readonly end: Point
  readonly label: Point
  readonly anchor: 'start' | 'middle' | 'end'
}

/** One backward arrow; it carries the gradient that arrives at its head. */
export interface HopPlace {
  readonly symbol: string
  readonly path: string
  readonly label: Point
  readonly order: Point
}

export interface BiasPlace {
  readonly symbol: string
  readonly at: Point
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** The visible part of the line between two nodes: it ends at their rims. */
export function between(from: NodePlace, to: NodePlace): { start: Point; end: Point } {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.hypot(dx, dy)
  const ux = dx / length
  const uy = dy / length
  return {
    start: { x: from.x + ux * from.radius, y: from.y + uy * from.radius },
    end: { x: to.x - ux * to.radius, y: to.y - uy * to.radius },
  }
}

export function along(line: { start: Point; end: Point }, share: number): Point {
  return {
    x: line.start.x + (line.end.x - line.start.x) * share,
    y: line.start.y + (line.end.y - line.start.y) * share,
  }
}

/** An arch from right to left above two neighbouring nodes. */
export function arch(from: NodePlace, to: NodePlace, lift: number): string {
  const y1 = from.y - from.radius - 6
  const y2 = to.y - to.radius - 6
  const top = Math.min(y1, y2) - lift
  return `M${String(from.x - 4)} ${String(y1)}C${String(from.x - 12)} ${String(top)} ${String(to.x + 12)} ${String(top)} ${String(to.x + 5)} ${String(y2)}`
}
