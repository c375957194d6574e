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
const RATIO_HEAD = 62
const RATIO_FOOT = 58

/** Lanes above the axis, in pixels from its end. */
export const LANES = { unfinished: 16, diverged: 36 } as const

const HEIGHTS: Readonly<Record<FrameSize, number>> = { compact: 960, medium: 600, wide: 400 }

export function speedRaceHeight(size: FrameSize): number {
  return HEIGHTS[size]
}

/** Three panels: side by side, two over one, or one below the other. */
export function raceLayout(size: FrameSize, width: number): RaceLayout {
  const height = HEIGHTS[size]
  if (size === 'compact') {
    const third = { top: 720 + RATIO_HEAD, bottom: height - RATIO_FOOT }
    return {
      rates: { left: LEFT, right: width - NAMES, top: HEAD, bottom: 360 - FOOT },
      columns: { left: LEFT, right: width - 4, top: 360 + HEAD, bottom: 720 - FOOT },
      ratios: { left: 14, right: width - 14, ...third },
    }
  }
  if (size === 'medium') {
    const middle = Math.round(width * 0.5)
    const upper = { top: HEAD, bottom: 360 - FOOT }
    return {
      rates: { left: LEFT, right: middle - NAMES, ...upper },
      columns: { left: middle + 12, right: width - 4, ...upper },
      ratios: { left: 14, right: width - 14, top: 360 + RATIO_HEAD, bottom: height - RATIO_FOOT },
    }
  }
  const rows = { top: HEAD, bottom: height - FOOT }
  const first = Math.round(width * 0.36)
  const second = Math.round(width * 0.67)
  return {
    rates: { left: LEFT, right: first - NAMES, ...rows },
    columns: { left: first + 16, right: second - 40, ...rows },
    ratios: { left: second + 24, right: width - 24, top: HEAD, bottom: height - RATIO_FOOT },
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
