import type { FrameSize } from '../../plot/FrameSize.ts'

/** One column of units; the inputs come first, the output last. */
export interface LayerColumn {
  readonly x: number
  /** Middle of each unit. */
  readonly units: readonly number[]
  readonly radius: number
}

/** A network of many layers: columns from left to right, units from top to bottom. */
export interface LayeredLayout {
  readonly x: number
  readonly width: number
  readonly height: number
  readonly columns: readonly LayerColumn[]
  /** Baseline of the layers' names; that of their functions below it. */
  readonly nameY: number
  readonly functionY: number
  /** Middle of the row of buttons, and the side of one. */
  readonly buttonY: number
  readonly button: number
  /** The two buttons of a layer stand one above the other where columns are close. */
  readonly stacksButtons: boolean
  /** Factor on the width of lines: many lines are thin. */
  readonly lineScale: number
}

const HEIGHT = { compact: 350, medium: 400, wide: 430 } as const
const TOP = 56
const BUTTON = 24
/** Units of small layers stand no further apart than this. */
const WIDEST_SPACING = 50
const LARGEST_RADIUS = 13

export function layeredHeight(size: FrameSize): number {
  return HEIGHT[size]
}

/** `widths` are the units of each column, inputs first and outputs last. */
export function layeredLayout(
  size: FrameSize,
  width: number,
  widths: readonly number[],
): LayeredLayout {
  const height = HEIGHT[size]
  const margin = size === 'compact' ? 16 : 30
  const gap = (width - 2 * margin) / Math.max(widths.length - 1, 1)
  const stacksButtons = gap < 2 * BUTTON + 6
  const bottom = height - (stacksButtons ? 2 * BUTTON + 12 : BUTTON + 14)
  const middle = (TOP + bottom) / 2
  const spacingOf = (units: number): number => Math.min(WIDEST_SPACING, (bottom - TOP) / units)
  const closest = Math.min(...widths.map(spacingOf))
  return {
    x: 0,
    width,
    height,
    columns: widths.map((units, column) => {
      const spacing = spacingOf(units)
      return {
        x: margin + column * gap,
        units: Array.from(
          { length: units },
          (_, unit) => middle + (unit - (units - 1) / 2) * spacing,
        ),
        radius: Math.max(2.5, Math.min(LARGEST_RADIUS, spacing / 2 - 1.5, gap / 4)),
      }
    }),
    nameY: 16,
    functionY: 35,
    buttonY: height - BUTTON / 2 - 2 - (stacksButtons ? BUTTON / 2 : 0),
    button: BUTTON,
    stacksButtons,
    lineScale: Math.min(1, Math.max(0.25, closest / 40)),
  }
}
