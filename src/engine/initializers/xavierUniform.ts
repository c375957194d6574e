import { defineInitializer } from './defineInitializer.ts'
import { fillUniform } from './fillUniform.ts'

/**
 * Weights U(±√(6/(fan_in + fan_out))), variance 2/(fan_in + fan_out); biases 0.
 * Glorot and Bengio, AISTATS 2010, eq. 16.
 */
export const xavierUniform = defineInitializer({
  id: 'xavierUniform',
  label: 'Xavier 균등분포',
  fill(layer, random) {
    fillUniform(layer.weights, random, Math.sqrt(6 / (layer.inputs + layer.outputs)))
    layer.biases.fill(0)
  },
  weightVariance: (inputs, outputs) => 2 / (inputs + outputs),
})
