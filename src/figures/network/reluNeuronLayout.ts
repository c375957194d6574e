import { along, arch, between } from './NetworkLayout.ts'
import type { EdgePlace, NetworkLayout, NodePlace } from './NetworkLayout.ts'

/** Height of the drawing; it does not depend on the width. */
export function reluNeuronHeight(compact: boolean): number {
  return compact ? 280 : 234
}

/** z₁ and z₂ of the layer before, one unit (s₃ and z₃ apart), the loss and its target. */
export function reluNeuronLayout(width: number, compact: boolean): NetworkLayout {
  const radius = compact ? 18 : 24
  const half = compact ? 30 : 48
  const rows = compact ? ([70, 206] as const) : ([44, 180] as const)
  const middle = (rows[0] + rows[1]) / 2
  const inputs = radius + (compact ? 4 : 14)
  const unit = compact ? width * 0.58 : width * 0.56
  const loss = width - (compact ? 16 : 34)

  const node = (symbol: string, x: number, y: number, washed: boolean): NodePlace => ({
    symbol,
    x,
    y,
    radius: symbol === 'C' ? radius - 4 : radius,
    shape: symbol === 'C' ? 'square' : 'circle',
    washed,
  })
  const z1 = node('z1', inputs, rows[0], true)
  const z2 = node('z2', inputs, rows[1], true)
  const s3 = node('s3', unit - half, middle, false)
  const z3 = node('z3', unit + half, middle, true)
  const C = node('C', loss, middle, false)

  const edge = (
    symbol: string,
    kind: EdgePlace['kind'],
    from: NodePlace,
    to: NodePlace,
    offset: number,
  ): EdgePlace => {
    const line = between(from, to)
    const at = along(line, compact ? 0.26 : 0.3)
    return {
      symbol,
      kind,
      from: from.symbol,
      to: to.symbol,
      ...line,
      label: { x: at.x + (compact ? 4 : 8), y: at.y + offset },
      anchor: 'start',
    }
  }
  const above = radius + (compact ? 44 : 50)
  const lift = compact ? 12 : 16
  const below = radius + (compact ? 32 : 40)
  return {
    width,
    height: reluNeuronHeight(compact),
    compact,
    nodes: [z1, z2, s3, z3, C],
    edges: [
      edge('w1', 'weight', z1, s3, compact ? -22 : -26),
      edge('w2', 'weight', z2, s3, compact ? 18 : 22),
      {
        ...edge('d3', 'slope', s3, z3, 0),
        label: { x: z3.x + (compact ? 8 : 12), y: z3.y + below },
        anchor: 'middle',
      },
      edge('loss', 'plain', z3, C, 0),
    ],
    hops: [
      {
        symbol: 'dz3',
        path: arch(C, z3, lift),
        label: { x: z3.x + (compact ? 14 : 26), y: middle - above },
        order: { x: (C.x + z3.x) / 2, y: middle - radius - lift },
      },
      {
        symbol: 'ds3',
        path: arch(z3, s3, lift),
        label: { x: s3.x - (compact ? 6 : 10), y: middle - above },
        order: { x: unit, y: middle - radius - lift },
      },
    ],
    biases: [
      { symbol: 'b3', at: { x: s3.x + (compact ? -8 : 8), y: middle + below }, anchor: 'middle' },
    ],
  }
}
