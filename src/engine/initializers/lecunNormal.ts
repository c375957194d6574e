import { defineInitializer } from './defineInitializer.ts'
import { fillNormal } from './fillNormal.ts'

/**
 * Weights N(0, 1/fan_in); biases 0. LeCun, Bottou, Orr and Müller, Efficient BackProp, 1998, §4.6.
 */
export const lecunNormal = defineInitializer({
  id: 'lecunNormal',
  label: 'LeCun 정규분포',
  fill: (layer, random) => fillNormal(layer, random, Math.sqrt(1 / layer.inputs)),
  weightVariance: (inputs) => 1 / inputs,
})
