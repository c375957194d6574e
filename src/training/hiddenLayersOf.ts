import type { ActivationId } from '../engine/activations/index.ts'
import type { RunSettings } from './TrainingConfiguration.ts'

/** Units and activation of each hidden layer, however the settings spell them. */
export function hiddenLayersOf(settings: RunSettings): {
  readonly widths: readonly number[]
  readonly activations: readonly ActivationId[]
} {
  const { depth, width, activation, hiddenWidths, hiddenActivations } = settings
  const widths = hiddenWidths ?? Array.from({ length: depth }, () => width)
  return { widths, activations: hiddenActivations ?? widths.map(() => activation) }
}
