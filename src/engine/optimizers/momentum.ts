import { defineOptimizer } from './defineOptimizer.ts'
import { pytorchDefaults } from './pytorchDefaults.ts'

/**
 * g ← g + λp; v ← μv + g; p ← p − η·v. PyTorch's form: no dampening, and v is not scaled by η.
 * State: v. Polyak, USSR Comput. Math. Math. Phys. 4, 1964; Sutskever et al., ICML 2013.
 */
export const momentum = defineOptimizer({
  id: 'momentum',
  label: '모멘텀',
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
      parameters[index] = parameter - learningRate * velocity
    }
  },
})
