import type { FrameSize } from '../../plot/FrameSize.ts'
import { layerRowsGeometry } from '../layerRows.ts'
import type { LayerRowsGeometry } from '../layerRows.ts'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface DigitsSideLayout {
  /** Line of the name and the shares of right answers: left edge, right edge, baseline. */
  readonly head: { readonly x: number; readonly right: number; readonly y: number }
  /** Its heading stands here, or null where the head is enough. */
  readonly matrixHeading: { readonly x: number; readonly y: number } | null
  readonly matrix: { readonly x: number; readonly y: number; readonly side: number }
  /** Numbers in the squares, in pixels, or null where they have no room. */
  readonly numberSize: number | null
  readonly accuracy: Box | null
  readonly loss: Box | null
}

export interface DigitsBoardLayout {
  readonly fontSize: number
  readonly sides: readonly DigitsSideLayout[]
  readonly gradients: {
    readonly heading: { readonly x: number; readonly y: number }
    readonly rows: LayerRowsGeometry
    readonly x: number
    readonly width: number
  }
}

/** Column of the digits left of a matrix. */
const MARGIN = 24
const ONE = {
  wide: { top: 56, rows: 312, height: 400 },
  medium: { top: 56, matrix: 280, rows: 200, height: 608 },
  compact: { matrix: 326, rows: 176, height: 880 },
}
const TWO = {
  wide: { top: 62, rows: 324, height: 488 },
  medium: { top: 62, matrix: 250, rows: 252, height: 846 },
  compact: { top: 50, matrix: 170, rows: 196, height: 546 },
}

/** Height of the drawing; it depends neither on its width nor on the number of layers. */
export function digitsBoardHeight(size: FrameSize, networks: number): number {
  return (networks === 1 ? ONE : TWO)[size].height
}

export function digitsBoardLayout(
  size: FrameSize,
  width: number,
  layers: number,
  networks: number,
): DigitsBoardLayout {
  return networks === 1 ? oneNetwork(size, width, layers) : twoNetworks(size, width, layers)
}

function oneNetwork(size: FrameSize, width: number, layers: number): DigitsBoardLayout {
  switch (size) {
    case 'wide': {
      const { top, rows } = ONE.wide
      const column = Math.round(Math.min(320, width * 0.24))
      const matrixX = column + 48 + MARGIN
      const x = matrixX + rows + 56
      return {
        fontSize: 13,
        sides: [
          {
            head: { x: 0, right: column, y: 21 },
            matrixHeading: { x: matrixX, y: 21 },
            matrix: { x: matrixX, y: top, side: rows },
            numberSize: 13,
            accuracy: { x: 0, y: top, width: column, height: 168 },
            loss: { x: 0, y: top + 222, width: column, height: rows - 222 },
          },
        ],
        gradients: {
          heading: { x, y: 21 },
          rows: layerRowsGeometry(layers, { top, height: rows, tallest: 54 }),
          x,
          width: width - x,
        },
      }
    }
    case 'medium': {
      const { top, matrix, rows } = ONE.medium
      const x = MARGIN + matrix + 36
      const below = top + matrix + 66
      return {
        fontSize: 13,
        sides: [
          {
            head: { x, right: width, y: 21 },
            matrixHeading: { x: MARGIN, y: 21 },
            matrix: { x: MARGIN, y: top, side: matrix },
            numberSize: 13,
            accuracy: { x, y: top, width: width - x, height: 140 },
            loss: { x, y: top + 194, width: width - x, height: matrix - 194 },
          },
        ],
        gradients: {
          heading: { x: 0, y: below - 24 },
          rows: layerRowsGeometry(layers, { top: below, height: rows, tallest: 48 }),
          x: 0,
          width,
        },
      }
    }
    case 'compact': {
      const { matrix, rows } = ONE.compact
      const below = 272 + matrix + 62
      return {
        fontSize: 12.5,
        sides: [
          {
            head: { x: 0, right: width, y: 19 },
            matrixHeading: { x: 0, y: 230 },
            matrix: { x: MARGIN, y: 272, side: Math.min(matrix, width - MARGIN) },
            numberSize: 12.5,
            accuracy: { x: 0, y: 34, width, height: 84 },
            loss: { x: 0, y: 158, width, height: 40 },
          },
        ],
        gradients: {
          heading: { x: 0, y: below - 18 },
          rows: layerRowsGeometry(layers, { top: below, height: rows, tallest: 40 }),
          x: 0,
          width,
        },
      }
    }
  }
}

function twoNetworks(size: FrameSize, width: number, layers: number): DigitsBoardLayout {
  switch (size) {
    case 'wide': {
      const { top, rows } = TWO.wide
      const side = Math.round(Math.min(324, width * 0.25))
      const matrix = side - MARGIN
      const sideAt = (x: number): DigitsSideLayout => ({
        head: { x, right: x + side, y: 21 },
        matrixHeading: null,
        matrix: { x: x + MARGIN, y: top, side: matrix },
        numberSize: matrix >= 250 ? 13 : 12,
        accuracy: { x: x + MARGIN, y: top + matrix + 34, width: matrix, height: 72 },
        loss: null,
      })
      const gap = 40
      const x = side + gap
      return {
        fontSize: 13,
        sides: [sideAt(0), sideAt(width - side)],
        gradients: {
          heading: { x: width / 2, y: 21 },
          rows: layerRowsGeometry(layers, { top: 44, height: rows, tallest: 54 }),
          x,
          width: width - 2 * x,
        },
      }
    }
    case 'medium': {
      const { top, matrix, rows } = TWO.medium
      const side = Math.round((width - 24) / 2)
      const square = Math.min(matrix, side - MARGIN)
      const below = top + matrix + 176
      const sideAt = (x: number): DigitsSideLayout => ({
        head: { x, right: x + MARGIN + square, y: 21 },
        matrixHeading: null,
        matrix: { x: x + MARGIN, y: top, side: square },
        numberSize: square >= 250 ? 13 : 12,
        accuracy: { x: x + MARGIN, y: top + square + 34, width: square, height: 72 },
        loss: null,
      })
      return {
        fontSize: 13,
        sides: [sideAt(0), sideAt(width - side)],
        gradients: {
          heading: { x: width / 2, y: below - 22 },
          rows: layerRowsGeometry(layers, { top: below, height: rows, tallest: 44 }),
          x: 28,
          width: width - 56,
        },
      }
    }
    case 'compact': {
      const { top, matrix, rows } = TWO.compact
      const side = Math.floor((width - 14) / 2)
      const margin = 16
      const below = top + matrix + 48
      const sideAt = (x: number): DigitsSideLayout => ({
        head: { x, right: x + side, y: 19 },
        matrixHeading: null,
        matrix: { x: x + margin, y: top, side: Math.min(matrix, side - margin) },
        numberSize: null,
        accuracy: null,
        loss: null,
      })
      return {
        fontSize: 12.5,
        sides: [sideAt(0), sideAt(width - side)],
        gradients: {
          heading: { x: width / 2, y: below - 14 },
          rows: layerRowsGeometry(layers, { top: below, height: rows, tallest: 36 }),
          x: 0,
          width,
        },
      }
    }
  }
}
