import type { DyingReluSettings } from './outline.ts'

/** Settings a button sets; the others, the seed above all, stay as they are. */
export interface Preset {
  readonly label: string
  readonly settings: Partial<DyingReluSettings>
}

/** A network in which no unit dies. */
const HEALTHY = {
  activation: 'relu',
  initializer: 'heNormal',
  learningRate: 0.3,
  initialBias: 0,
} as const

/** What kills units, each with everything else healthy. */
export const RECIPES: readonly Preset[] = [
  { label: '학습률 3', settings: { ...HEALTHY, learningRate: 3 } },
  { label: '편향 −2', settings: { ...HEALTHY, initialBias: -2 } },
  { label: '초깃값 σ 1.5', settings: { ...HEALTHY, initializer: 'normal', weightScale: 1.5 } },
]

/** One change each, on the same seed. */
export const RESCUES: readonly Preset[] = [
  { label: '학습률 0.3', settings: { learningRate: 0.3 } },
  { label: '편향 0', settings: { initialBias: 0 } },
  { label: 'He 초깃값', settings: { initializer: 'heNormal' } },
  { label: 'leaky ReLU', settings: { activation: 'leakyRelu' } },
]

/** Whether these settings already stand. */
export function isSet(preset: Preset, settings: DyingReluSettings): boolean {
  return (Object.keys(preset.settings) as (keyof DyingReluSettings)[]).every(
    (name) => preset.settings[name] === settings[name],
  )
}
