import { defineInitializer } from './defineInitializer.ts'
import { fillUniform } from './fillUniform.ts'

/**
 * Weights U(±√(6/fan_in)), variance 2/fan_in: made for ReLU, which halves the second moment;
 * biases 0. He, Zhang, Ren and Sun, ICCV 2015, §2.2.
 */
export const heUniform = defineInitializer({
  id: 'heUniform',
  label: 'He 균등분포',
  fill(layer, random) {
    fillUniform(layer.weights, random, Math.sqrt(6 / layer.inputs))
    layer.biases.fill(0)
  },
  weightVariance: (inputs) => 2 / inputs,
})
