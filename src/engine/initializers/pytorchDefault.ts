import { defineInitializer } from './defineInitializer.ts'
import { fillUniform } from './fillUniform.ts'

/**
 * What `torch.nn.Linear` does when nothing is said: weights and biases U(±1/√fan_in), variance
 * 1/(3·fan_in). (It calls `kaiming_uniform_` with a = √5, which comes to this bound.)
 */
export const pytorchDefault = defineInitializer({
  id: 'pytorchDefault',
  label: 'PyTorch 기본값',
  fill(layer, random) {
    const bound = 1 / Math.sqrt(layer.inputs)
    fillUniform(layer.weights, random, bound)
    fillUniform(layer.biases, random, bound)
  },
  weightVariance: (inputs) => 1 / (3 * inputs),
})
