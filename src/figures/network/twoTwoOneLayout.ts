import { along, arch, between } from './NetworkLayout.ts'
import type { EdgePlace, NetworkLayout, NodePlace, Point } from './NetworkLayout.ts'

/** Height of the drawing; it does not depend on the width. */
export function twoTwoOneHeight(compact: boolean): number {
  return compact ? 330 : 346
}

/** Two inputs, two hidden units (s and z apart), one output unit, the loss: left to right. */
export function twoTwoOneLayout(width: number, compact: boolean): NetworkLayout {
  const radius = compact ? 17 : 23
  const half = compact ? 25 : Math.min(40, width * 0.07)
  const rows = compact ? ([92, 246] as const) : ([84, 252] as const)
  const middle = (rows[0] + rows[1]) / 2
  const columns = compact
    ? [radius + 1, width * 0.37, width * 0.72, width - 15]
    : [radius + 12, width * 0.39, width * 0.72, width - 32]
  const [inputs = 0, hidden = 0, output = 0, loss = 0] = columns

  const node = (symbol: string, x: number, y: number): NodePlace => ({
    symbol,
    x,
    y,
    radius: symbol === 'C' ? (compact ? 14 : 18) : radius,
    shape: symbol === 'C' ? 'square' : 'circle',
    washed: symbol.startsWith('z'),
  })
  const x1 = node('x1', inputs, rows[0])
  const x2 = node('x2', inputs, rows[1])
  const s1 = node('s1', hidden - half, rows[0])
  const z1 = node('z1', hidden + half, rows[0])
  const s2 = node('s2', hidden - half, rows[1])
  const z2 = node('z2', hidden + half, rows[1])
  const s3 = node('s3', output - half, middle)
  const z3 = node('z3', output + half, middle)
  const C = node('C', loss, middle)

  const edge = (
    symbol: string,
    kind: EdgePlace['kind'],
    from: NodePlace,
    to: NodePlace,
    share: number,
    offset: Point,
    anchor: EdgePlace['anchor'] = 'middle',
  ): EdgePlace => {
    const line = between(from, to)
    const at = along(line, share)
    return {
      symbol,
      kind,
      from: from.symbol,
      to: to.symbol,
      ...line,
      label: { x: at.x + offset.x, y: at.y + offset.y },
      anchor,
    }
  }
  const below = radius + (compact ? 31 : 40)
  /** The name of the slope stands below z, beside the bias below s. */
  const slope = (symbol: string, from: NodePlace, to: NodePlace): EdgePlace => ({
    ...edge(symbol, 'slope', from, to, 0.5, { x: 0, y: 0 }),
    label: { x: to.x + (compact ? 8 : 12), y: to.y + below },
  })
  const aside = compact ? 7 : 11
  const cross = compact ? 0.24 : 0.17
  const edges = [
    edge('w11', 'weight', x1, s1, 0.5, { x: 0, y: compact ? -11 : -26 }),
    edge('w21', 'weight', x2, s1, cross, { x: aside, y: 2 }, 'start'),
    edge('w12', 'weight', x1, s2, cross, { x: aside, y: 2 }, 'start'),
    edge('w22', 'weight', x2, s2, 0.5, { x: 0, y: compact ? 18 : 22 }),
    edge('w1', 'weight', z1, s3, 0.62, { x: -aside, y: compact ? 18 : 30 }, 'end'),
    edge('w2', 'weight', z2, s3, 0.5, { x: -aside, y: compact ? -8 : -14 }, 'end'),
    slope('d1', s1, z1),
    slope('d2', s2, z2),
    slope('d3', s3, z3),
    edge('loss', 'plain', z3, C, 0.5, { x: 0, y: 0 }),
  ]

  const lift = compact ? 11 : 14
  const above = radius + (compact ? 30 : 38)
  const hops = [
    {
      symbol: 'dz3',
      path: arch(C, z3, lift),
      label: { x: z3.x + (compact ? 2 : 8), y: middle - above - (compact ? 8 : 6) },
      order: { x: (C.x + z3.x) / 2, y: middle - radius - lift },
    },
    {
      symbol: 'ds3',
      path: arch(z3, s3, lift),
      label: { x: s3.x + (compact ? 10 : 14), y: middle + radius + (compact ? 58 : 84) },
      order: { x: output, y: middle - radius - lift },
    },
    swoop('dz1', s3, z1, -1),
    {
      symbol: 'ds1',
      path: arch(z1, s1, lift),
      label: { x: s1.x - (compact ? 4 : 2), y: rows[0] - above - (compact ? 8 : 8) },
      order: { x: hidden, y: rows[0] - radius - lift },
    },
    swoop('dz2', s3, z2, 1),
    {
      symbol: 'ds2',
      path: arch(z2, s2, lift),
      label: { x: s2.x - (compact ? 4 : 2), y: rows[1] - above - (compact ? 8 : 8) },
      order: { x: hidden, y: rows[1] - radius - lift },
    },
  ]

  /** From s3 along the weight to a hidden z: above the upper edge, below the lower one. */
  function swoop(symbol: string, from: NodePlace, to: NodePlace, side: 1 | -1) {
    const out = compact ? 34 : 48
    // Below, the value of s₃ stands in the way: start beside it.
    const start =
      side < 0
        ? { x: from.x - 2, y: from.y - radius - 6 }
        : { x: from.x - radius, y: from.y + 0.75 * radius }
    const end = { x: to.x + radius + 6, y: to.y + side * 9 }
    const path = `M${String(start.x)} ${String(start.y)}C${String(start.x - 6)} ${String(start.y + side * (side < 0 ? out : 0.8 * out))} ${String(end.x + out)} ${String(end.y + side * 18)} ${String(end.x)} ${String(end.y)}`
    return {
      symbol,
      path,
      label: {
        // Below, beside the slope's value under z.
        x: to.x + radius + (compact ? (side < 0 ? 20 : 46) : 44),
        y: to.y + (side < 0 ? -(compact ? 42 : 46) : compact ? 52 : 58),
      },
      order: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 + side * 30 },
    }
  }

  function bias(symbol: string, of: NodePlace) {
    const at = { x: of.x + (compact ? -8 : 8), y: of.y + below }
    return { symbol, at, anchor: 'middle' as const }
  }

  return {
    width,
    height: twoTwoOneHeight(compact),
    compact,
    nodes: [x1, x2, s1, z1, s2, z2, s3, z3, C],
    edges,
    hops,
    biases: [bias('b1', s1), bias('b2', s2), bias('b3', s3)],
  }
}
