import { defineInitializer } from './defineInitializer.ts'
import { fillUniform } from './fillUniform.ts'

/** Weights U(−½, ½) whatever the fans, biases 0; variance 1/12. */
export const uniformHalf = defineInitializer({
  id: 'uniformHalf',
  label: '균등분포 ±0.5',
  fill(layer, random) {
    fillUniform(layer.weights, random, 0.5)
    layer.biases.fill(0)
  },
  weightVariance: () => 1 / 12,
})
