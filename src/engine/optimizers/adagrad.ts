import { defineOptimizer } from './defineOptimizer.ts'
import { pytorchDefaults } from './pytorchDefaults.ts'

/**
 * g ← g + λp; h ← h + g²; p ← p − η·g/(√h + ε). State: h.
 * Duchi, Hazan and Singer, JMLR 12, 2011.
 */
export const adagrad = defineOptimizer({
  id: 'adagrad',
  label: 'Adagrad',
  stateSlots: 1,
  defaults: { ...pytorchDefaults, epsilon: 1e-10 },
  update(parameters, gradients, state, _step, { learningRate, weightDecay, epsilon }) {
    const squares = state[0]!
    for (let index = 0; index < parameters.length; index++) {
      const parameter = parameters[index]!
      let gradient = gradients[index]!
      if (weightDecay !== 0) gradient += weightDecay * parameter
      const square = squares[index]! + gradient * gradient
      squares[index] = square
      parameters[index] = parameter - (learningRate * gradient) / (Math.sqrt(square) + epsilon)
    }
  },
})
