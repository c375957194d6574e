import { defineInitializer } from './defineInitializer.ts'
import { fillNormal } from './fillNormal.ts'

/** Weights N(0, σ²) whatever the fans, σ = `scale`; biases 0. */
export const normal = defineInitializer({
  id: 'normal',
  label: '정규분포',
  fill: (layer, random, scale) => fillNormal(layer, random, scale),
  weightVariance: (_inputs, _outputs, scale) => scale * scale,
})
