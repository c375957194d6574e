/** What a glyph needs to know of an activation. */
export interface GlyphFunction {
  readonly id: string
  value(preActivation: number): number
  readonly kinks: readonly number[]
}

const WIDTH = 24
const TOP = 2
const BOTTOM = 14
/** Pixels a shallow negative branch is given, so that leaky ReLU differs from ReLU. */
const SHALLOW = 2.5
const HALF_DOMAIN = 4.5

/**
 * The curve of a function in a box of 24 × 16: its own range fills the height. A negative branch
 * that would be flatter than 2.5 pixels is drawn that deep, by its own vertical scale.
 */
export function activationGlyphPath(activation: GlyphFunction): string {
  const inputs = new Set(activation.kinks.filter((kink) => Math.abs(kink) < HALF_DOMAIN))
  for (let step = 0; step <= 24; step += 1) inputs.add(-HALF_DOMAIN + (step * HALF_DOMAIN) / 12)
  const samples = [...inputs].sort((a, b) => a - b).map((s) => ({ s, z: activation.value(s) }))
  const highest = Math.max(...samples.map(({ z }) => z))
  const lowest = Math.min(0, ...samples.map(({ z }) => z))
  const proportional = ((BOTTOM - TOP) * -lowest) / (highest - lowest)
  const below = lowest < 0 ? Math.max(SHALLOW, proportional) : 0
  const zero = BOTTOM - below
  const y = (z: number): number =>
    z >= 0 ? zero - ((zero - TOP) * z) / highest : zero + (below * z) / lowest
  return `M${samples
    .map(({ s, z }) => `${round(((s + HALF_DOMAIN) / (2 * HALF_DOMAIN)) * WIDTH)} ${round(y(z))}`)
    .join('L')}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
