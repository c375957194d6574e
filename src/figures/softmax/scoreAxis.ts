/** The stretch of the number line on which scores are shown and dragged. */
export interface ScoreAxis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
  /** Smallest change by dragging or by an arrow key. */
  readonly step: number
}

const USUAL = 4
const INTERVALS = 4

/**
 * −4 … 4 while all scores fit in there, else whole multiples of a round unit around them. At least
 * as wide as usual: a difference of scores decides the probabilities, so it keeps its length.
 */
export function scoreAxis(scores: readonly number[]): ScoreAxis {
  const lowest = Math.min(...scores)
  const highest = Math.max(...scores)
  if (lowest >= -USUAL && highest <= USUAL) return axis(-USUAL, USUAL, 2)
  const unit = roundAbove(Math.max(2 * USUAL, highest - lowest) / INTERVALS)
  const low = Math.floor(lowest / unit) * unit
  const high = Math.max(low + 2 * USUAL, Math.ceil(highest / unit) * unit)
  return axis(low, high, unit)
}

function axis(low: number, high: number, unit: number): ScoreAxis {
  const count = Math.floor((high - low) / unit)
  return {
    low,
    high,
    ticks: Array.from({ length: count + 1 }, (_, index) => low + index * unit),
    step: 10 ** (Math.floor(Math.log10(unit)) - 1),
  }
}

/** The smallest 1, 2 or 5 times a power of ten that is not below this number. */
export function roundAbove(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number))
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= number * (1 - 1e-12)) ?? 10
  return factor * power
}
