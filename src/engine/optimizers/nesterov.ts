import { defineOptimizer } from './defineOptimizer.ts'
import { pytorchDefaults } from './pytorchDefaults.ts'

/**
 * g ← g + λp; v ← μv + g; p ← p − η(g + μv). PyTorch's form of Nesterov's method, which looks one
 * step of momentum ahead. State: v. Sutskever, Martens, Dahl and Hinton, ICML 2013.
 */
export const nesterov = defineOptimizer({
  id: 'nesterov',
  label: '네스테로프 모멘텀',
  stateSlots: 1,
  defaults: { ...pytorchDefaults, momentum: 0.9 },
  update(parameters, gradients, state, _step, { learningRate, weightDecay, momentum }) {
    const velocities = state[0]!
    for (let index = 0; index < parameters.length; index++) {
      const parameter = parameters[index]!
      let gradient = gradients[index]!
      if (weightDecay !== 0) gradient += weightDecay * parameter
      const velocity = momentum * velocities[index]! + gradient
      velocities[index] = velocity
      parameters[index] = parameter - learningRate * (gradient + momentum * velocity)
    }
  },
})
