/** What becomes of an error signal on its way back through some layers. */
export type SignalFate = 'fades' | 'arrives' | 'grows'

/** A layer that halves the signal, or a way that leaves less than a thirtieth: it fades. */
const FADING_FACTOR = 0.5
const FADING_RATIO = 1 / 30

/** `ratio`: the signal at the end of the way over that at its start, of `layers` layers. */
export function signalFate(ratio: number, layers: number): SignalFate {
  const factor = Math.pow(ratio, 1 / layers)
  if (factor < FADING_FACTOR || ratio < FADING_RATIO) return 'fades'
  return factor > 1 / FADING_FACTOR || ratio > 1 / FADING_RATIO ? 'grows' : 'arrives'
}
