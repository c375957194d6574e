import { layerRowsGeometry } from '../../figures/layerRows.ts'
import type { LayerRowsGeometry } from '../../figures/layerRows.ts'
import { layeredHeight } from '../../figures/network/layeredLayout.ts'
import type { FrameSize } from '../../plot/FrameSize.ts'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The network, what it answers over the plane, and its loss. */
export interface NetworkPanelLayout {
  readonly network: { readonly width: number }
  readonly field: Box
  readonly loss: Box
  readonly pointRadius: number
}

const FIELD = { compact: 250, medium: 280, wide: 290 } as const
const LOSS = { compact: 84, medium: 240, wide: 78 } as const
const HEAD = 28

export function networkPanelHeight(size: FrameSize): number {
  const network = layeredHeight(size)
  if (size === 'wide') return network
  const below = HEAD + FIELD[size]
  return size === 'medium' ? network + 24 + below : network + 24 + below + 40 + LOSS.compact
}

export function networkPanelLayout(size: FrameSize, width: number): NetworkPanelLayout {
  const network = layeredHeight(size)
  if (size === 'wide') {
    const side = Math.round(width * 0.29)
    const x = width - side
    const lossY = HEAD + FIELD.wide + 40
    return {
      network: { width: x - 48 },
      field: { x, y: HEAD, width: side, height: FIELD.wide },
      loss: { x, y: lossY, width: side, height: network - lossY - 4 },
      pointRadius: 3,
    }
  }
  const top = network + 24 + HEAD
  if (size === 'medium') {
    const side = Math.round(width * 0.52)
    return {
      network: { width },
      field: { x: 0, y: top, width: side, height: FIELD.medium },
      loss: { x: side + 28, y: top, width: width - side - 28, height: LOSS.medium },
      pointRadius: 3,
    }
  }
  return {
    network: { width },
    field: { x: 0, y: top, width, height: FIELD.compact },
    loss: { x: 0, y: top + FIELD.compact + 40, width, height: LOSS.compact },
    pointRadius: 2.5,
  }
}

/** One row a layer, read across: gradient, its walk, activations now, first weights. */
export interface LayerPanelLayout {
  readonly rows: LayerRowsGeometry
  readonly labelX: number
  readonly bars: { readonly x: number; readonly length: number; readonly room: number }
  readonly barNumbers: boolean
  /** Left out where there is no room; its factors are in the table. */
  readonly walk: {
    readonly x: number
    readonly length: number
    readonly columns: { readonly weight: number; readonly derivative: number }
  } | null
  readonly activations: { readonly x: number; readonly width: number }
  readonly weights: { readonly x: number; readonly width: number }
  /** Right edge of the variances beside the first weights, or null where there is no room. */
  readonly varianceX: number | null
}

const TOP = 62
const FOOT = 30
const ROW = { compact: 30, medium: 34, wide: 36 } as const

export function layerPanelHeight(size: FrameSize, layers: number): number {
  return TOP + layers * ROW[size] + FOOT
}

export function layerPanelLayout(size: FrameSize, width: number, layers: number): LayerPanelLayout {
  const rows = layerRowsGeometry(layers, {
    top: TOP,
    height: layers * ROW[size],
    tallest: ROW[size],
  })
  const share = (part: number): number => Math.round(width * part)
  if (size === 'wide') {
    return {
      rows,
      labelX: 40,
      bars: { x: 52, length: share(0.15), room: 50 },
      barNumbers: true,
      walk: {
        x: share(0.26),
        length: share(0.22),
        columns: {
          weight: share(0.26) + share(0.22) + 50,
          derivative: share(0.26) + share(0.22) + 96,
        },
      },
      activations: { x: share(0.6), width: share(0.14) },
      weights: { x: share(0.78), width: share(0.12) },
      varianceX: width,
    }
  }
  if (size === 'medium') {
    return {
      rows,
      labelX: 38,
      bars: { x: 48, length: share(0.24), room: 54 },
      barNumbers: true,
      walk: null,
      activations: { x: share(0.46), width: share(0.19) },
      weights: { x: share(0.7), width: share(0.17) },
      varianceX: width,
    }
  }
  return {
    rows,
    labelX: 32,
    bars: { x: 38, length: share(0.3), room: 12 },
    barNumbers: false,
    walk: null,
    activations: { x: share(0.48), width: share(0.23) },
    weights: { x: share(0.76), width: share(0.24) },
    varianceX: null,
  }
}
