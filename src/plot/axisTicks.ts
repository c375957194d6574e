import { tickStep, ticks } from 'd3'

export interface AxisTick {
  readonly value: number
  readonly label: string
}

/**
 * Round values of a linear axis with their labels: about `count` of them, never more than
 * `maximum`, because gridlines beyond seven are noise.
 */
export function axisTicks(
  [start, end]: readonly [number, number],
  count = 5,
  maximum = 7,
): readonly AxisTick[] {
  let wanted = count
  let values = ticks(start, end, wanted)
  while (values.length > maximum && wanted > 1) {
    wanted -= 1
    values = ticks(start, end, wanted)
  }
  const decimals = decimalsOf(tickStep(start, end, wanted))
  return values.map((value) => ({ value, label: tickLabel(value, decimals) }))
}

/** Decimals that write multiples of this step out; d3's steps are 1, 2 or 5 times a power of ten. */
function decimalsOf(step: number): number {
  return step > 0 ? Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) : 0
}

/** Fixed decimals with a real minus sign; zero has neither. */
export function tickLabel(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals)
  if (Number(text) === 0) return '0'
  return value < 0 ? `−${text}` : text
}
