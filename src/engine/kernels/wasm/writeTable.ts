import {
  ACTIVATION_GRADIENT,
  ACTIVATIONS,
  BATCH_INPUTS,
  BATCH_TARGETS,
  BIAS_GRADIENT,
  BIASES,
  ERROR_SIGNAL,
  FUSED_LOSS,
  FUNCTION,
  HEAD_WORDS,
  INDICES,
  INPUT_GRADIENT,
  INPUTS,
  LAYER_WORDS,
  LAYERS,
  OUTPUTS,
  POINTS,
  PRE_ACTIVATIONS,
  TARGETS,
  WEIGHT_GRADIENT,
  WEIGHTS,
} from './networkTable.ts'
import type { NetworkLayout } from './networkLayout.ts'

export interface TableFunctions {
  /** Code of each layer. */
  readonly codes: readonly number[]
  readonly fusedLoss: boolean
}

/** Fills in the table of a network; see `networkTable.ts`. */
export function writeTable(
  table: Int32Array,
  layout: NetworkLayout,
  functions: TableFunctions,
): void {
  table[LAYERS] = layout.layers.length
  table[FUSED_LOSS] = functions.fusedLoss ? 1 : 0
  table[POINTS] = layout.points
  table[TARGETS] = layout.targets
  table[INDICES] = layout.indices
  table[BATCH_INPUTS] = layout.batchInputs
  table[BATCH_TARGETS] = layout.batchTargets
  table[INPUT_GRADIENT] = layout.inputGradient
  layout.layers.forEach((layer, index) => {
    const words = table.subarray(HEAD_WORDS + index * LAYER_WORDS)
    words[INPUTS] = layer.inputs
    words[OUTPUTS] = layer.outputs
    words[WEIGHTS] = layer.weights
    words[BIASES] = layer.biases
    words[WEIGHT_GRADIENT] = layer.weightGradient
    words[BIAS_GRADIENT] = layer.biasGradient
    words[PRE_ACTIVATIONS] = layer.preActivations
    words[ACTIVATIONS] = layer.activations
    words[ACTIVATION_GRADIENT] = layer.activationGradient
    words[ERROR_SIGNAL] = layer.errorSignal
    words[FUNCTION] = functions.codes[index] as number
  })
}
