import { defineOptimizer } from './defineOptimizer.ts'
import { pytorchDefaults } from './pytorchDefaults.ts'

/** g ← g + λp; p ← p − η·g. Robbins and Monro, Ann. Math. Statist. 22, 1951. */
export const sgd = defineOptimizer({
  id: 'sgd',
  label: 'SGD',
  stateSlots: 0,
  defaults: pytorchDefaults,
  update(parameters, gradients, _state, _step, { learningRate, weightDecay }) {
    for (let index = 0; index < parameters.length; index++) {
      const parameter = parameters[index]!
      let gradient = gradients[index]!
      if (weightDecay !== 0) gradient += weightDecay * parameter
      parameters[index] = parameter - learningRate * gradient
    }
  },
})
