import { defineInitializer } from './defineInitializer.ts'
import { fillNormal } from './fillNormal.ts'

/**
 * Weights N(0, 2/(fan_in + fan_out)); biases 0. Glorot and Bengio, AISTATS 2010, eq. 12.
 */
export const xavierNormal = defineInitializer({
  id: 'xavierNormal',
  label: 'Xavier 정규분포',
  fill: (layer, random) => fillNormal(layer, random, Math.sqrt(2 / (layer.inputs + layer.outputs))),
  weightVariance: (inputs, outputs) => 2 / (inputs + outputs),
})
