import { defineInitializer } from './defineInitializer.ts'
import { fillNormal } from './fillNormal.ts'

/**
 * Weights N(0, 2/fan_in): made for ReLU, which halves the second moment; biases 0.
 * He, Zhang, Ren and Sun, ICCV 2015, §2.2.
 */
export const heNormal = defineInitializer({
  id: 'heNormal',
  label: 'He 정규분포',
  fill: (layer, random) => fillNormal(layer, random, Math.sqrt(2 / layer.inputs)),
  weightVariance: (inputs) => 2 / inputs,
})
