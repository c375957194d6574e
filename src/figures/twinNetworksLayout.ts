import type { FrameSize } from '../plot/FrameSize.ts'
import { layerRowsGeometry } from './layerRows.ts'
import type { LayerRowsGeometry } from './layerRows.ts'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the parts of the comparison of two networks stand, in pixels. */
export interface TwinNetworksLayout {
  readonly fontSize: number
  readonly sides: readonly [TwinSideLayout, TwinSideLayout]
  readonly headingY: number
  readonly butterfly: {
    readonly rows: LayerRowsGeometry
    readonly x: number
    readonly width: number
    readonly centre: number
    /** Pixels beyond the ceilings that numbers may use. */
    readonly room: number
    readonly labelSpacing: number
    readonly numbers: boolean
    readonly arrow: boolean
  }
}

export interface TwinSideLayout {
  /** Baseline of the name of the function, and its size. */
  readonly headY: number
  readonly headSize: number
  readonly field: Box
  readonly pointRadius: number
  /** Loss curve with its own line of text, or null: then the loss stands beside the name. */
  readonly loss: Box | null
}

/** Lowest row at which bars of neighbouring layers are still apart. */
const LOWEST_ROW = 6

const WIDE = { top: 44, rows: 324, foot: 112 }
const MEDIUM = { field: 250, loss: 92, heading: 60, rows: 252, foot: 84 }
const COMPACT = { top: 30, field: 131, heading: 42, rows: 196, foot: 84 }

/** Height of the drawing: it depends on the number of layers only beyond 32. */
export function twinNetworksHeight(size: FrameSize, layers: number): number {
  const rows = rowsHeight(size, layers)
  switch (size) {
    case 'wide':
      return WIDE.top + rows + WIDE.foot
    case 'medium':
      return WIDE.top + MEDIUM.field + MEDIUM.loss + MEDIUM.heading + rows + WIDE.foot
    case 'compact':
      return COMPACT.top + COMPACT.field + COMPACT.heading + rows + COMPACT.foot
  }
}

function rowsHeight(size: FrameSize, layers: number): number {
  const usual = { wide: WIDE.rows, medium: MEDIUM.rows, compact: COMPACT.rows }[size]
  return Math.max(usual, layers * LOWEST_ROW)
}

export function twinNetworksLayout(
  size: FrameSize,
  width: number,
  layers: number,
): TwinNetworksLayout {
  const height = rowsHeight(size, layers)
  switch (size) {
    case 'wide':
      return wideLayout(width, layers, height)
    case 'medium':
      return mediumLayout(width, layers, height)
    case 'compact':
      return compactLayout(width, layers, height)
  }
}

function wideLayout(width: number, layers: number, height: number): TwinNetworksLayout {
  const side = Math.round(Math.min(WIDE.rows, width * 0.25))
  const gap = 40
  const sideAt = (x: number): TwinSideLayout => ({
    headY: 21,
    headSize: 19,
    field: { x, y: WIDE.top, width: side, height: side },
    pointRadius: 2.4,
    loss: { x, y: WIDE.top + side + 34, width: side, height: 58 },
  })
  return {
    fontSize: 13,
    sides: [sideAt(0), sideAt(width - side)],
    headingY: 21,
    butterfly: {
      rows: layerRowsGeometry(layers, { top: WIDE.top, height, tallest: 54 }),
      x: side + gap,
      width: width - 2 * (side + gap),
      centre: 84,
      room: 32,
      labelSpacing: 36,
      numbers: true,
      arrow: true,
    },
  }
}

function mediumLayout(width: number, layers: number, height: number): TwinNetworksLayout {
  const side = Math.round(Math.min((width - 24) / 2, 360))
  const top = WIDE.top + MEDIUM.field + MEDIUM.loss + MEDIUM.heading
  const sideAt = (x: number): TwinSideLayout => ({
    headY: 21,
    headSize: 19,
    field: { x, y: WIDE.top, width: side, height: MEDIUM.field },
    pointRadius: 2.4,
    loss: { x, y: WIDE.top + MEDIUM.field + 34, width: side, height: 58 },
  })
  return {
    fontSize: 13,
    sides: [sideAt(0), sideAt(width - side)],
    headingY: top - 22,
    butterfly: {
      rows: layerRowsGeometry(layers, { top, height, tallest: 44 }),
      x: 28,
      width: width - 56,
      centre: 84,
      room: 28,
      labelSpacing: 36,
      numbers: true,
      arrow: true,
    },
  }
}

function compactLayout(width: number, layers: number, height: number): TwinNetworksLayout {
  const gap = 14
  const side = Math.floor((width - gap) / 2)
  const top = COMPACT.top + COMPACT.field + COMPACT.heading
  const sideAt = (x: number): TwinSideLayout => ({
    headY: 19,
    headSize: 16,
    field: { x, y: COMPACT.top, width: side, height: COMPACT.field },
    pointRadius: 1.7,
    loss: null,
  })
  return {
    fontSize: 12.5,
    sides: [sideAt(0), sideAt(width - side)],
    headingY: top - 12,
    butterfly: {
      rows: layerRowsGeometry(layers, { top, height, tallest: 36 }),
      x: 0,
      width,
      centre: 52,
      room: 0,
      labelSpacing: 34,
      numbers: false,
      arrow: false,
    },
  }
}
