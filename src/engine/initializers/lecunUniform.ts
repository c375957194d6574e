import { defineInitializer } from './defineInitializer.ts'
import { fillUniform } from './fillUniform.ts'

/**
 * Weights U(±√(3/fan_in)), variance 1/fan_in; biases 0.
 * LeCun, Bottou, Orr and Müller, Efficient BackProp, 1998, §4.6.
 */
export const lecunUniform = defineInitializer({
  id: 'lecunUniform',
  label: 'LeCun 균등분포',
  fill(layer, random) {
    fillUniform(layer.weights, random, Math.sqrt(3 / layer.inputs))
    layer.biases.fill(0)
  },
  weightVariance: (inputs) => 1 / inputs,
})
