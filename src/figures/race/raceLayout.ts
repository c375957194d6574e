import type { FrameSize } from '../../plot/FrameSize.ts'

/** A rectangle in which something is plotted; labels stand around it. */
export interface RacePanel {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface RaceLayout {
  /** Steps over rate. */
  readonly rates: RacePanel
  /** Steps of each function, beside it on the same axis. */
  readonly columns: RacePanel
  /** Ratio tanh ÷ ReLU. */
  readonly ratios: RacePanel
}

/** Room above the axis of steps: its heading, and a lane each for runs that have no place on it. */
const HEAD = 78
/** Room below: two lines of labels. */
const FOOT = 48
const LEFT = 52
/** Names at the end of the curves. */
const NAMES = 92
/** Below the ratios: ticks, the range and the median. */
const RATIO_FOOT = 58
/** Height of one panel with its head and foot, and the air below it. */
const UPPER = 360
const AIR = 24

/** Lanes above the axis, in pixels from its end. */
export const LANES = { unfinished: 16, diverged: 36 } as const

const HEIGHTS: Readonly<Record<FrameSize, number>> = { compact: 1010, medium: 640, wide: 410 }

export function speedRaceHeight(size: FrameSize): number {
  return HEIGHTS[size]
}

/** Three panels: side by side, two over one, or one below the other. */
export function raceLayout(size: FrameSize, width: number): RaceLayout {
  const height = HEIGHTS[size]
  if (size === 'compact') {
    const second = UPPER + AIR
    const third = 2 * second
    return {
      rates: { left: LEFT, right: width - NAMES, top: HEAD, bottom: UPPER - FOOT },
      columns: { left: LEFT, right: width - 4, top: second + HEAD, bottom: second + UPPER - FOOT },
      ratios: { left: 14, right: width - 14, top: third + HEAD, bottom: height - RATIO_FOOT },
    }
  }
  if (size === 'medium') {
    const middle = Math.round(width * 0.5)
    const upper = { top: HEAD, bottom: UPPER - FOOT }
    const ratios = { top: UPPER + AIR + HEAD, bottom: height - RATIO_FOOT }
    return {
      rates: { left: LEFT, right: middle - NAMES, ...upper },
      columns: { left: middle + 12, right: width - 4, ...upper },
      ratios: { left: 14, right: width - 14, ...ratios },
    }
  }
  // Side by side all three stand on one line.
  const rows = { top: HEAD, bottom: height - RATIO_FOOT }
  const first = Math.round(width * 0.36)
  const second = Math.round(width * 0.67)
  return {
    rates: { left: LEFT, right: first - NAMES, ...rows },
    columns: { left: first + 16, right: second - 24, ...rows },
    ratios: { left: second + 24, right: width - 24, ...rows },
  }
}

/** y of a number of steps on a logarithmic axis from 1 to the limit. */
export function stepScale(panel: RacePanel, mostSteps: number): (steps: number) => number {
  const decades = Math.log10(Math.max(mostSteps, 10))
  return (steps) =>
    panel.bottom - (panel.bottom - panel.top) * (Math.log10(Math.max(steps, 1)) / decades)
}

/** Round numbers below the limit: 1, 10, 100, … */
export function stepTicks(mostSteps: number): readonly number[] {
  const ticks: number[] = []
  for (let tick = 1; tick < Math.max(mostSteps, 10) * 0.8; tick *= 10) ticks.push(tick)
  return ticks
}

/** A place across a column for each network, spread evenly and the same every time. */
export function spread(network: number): number {
  const golden = 0.618_033_988_749_895
  return ((network * golden) % 1) - 0.5
}
