import { defineOptimizer } from './defineOptimizer.ts'
import { pytorchDefaults } from './pytorchDefaults.ts'

/**
 * g ← g + λp; h ← αh + (1 − α)g²; p ← p − η·g/(√h + ε). With momentum μ > 0:
 * v ← μv + g/(√h + ε); p ← p − η·v. ε is outside the root, as in PyTorch.
 * State: h, v. Hinton, Neural Networks for Machine Learning, lecture 6e, 2012.
 */
export const rmsprop = defineOptimizer({
  id: 'rmsprop',
  label: 'RMSprop',
  stateSlots: 2,
  defaults: pytorchDefaults,
  update(parameters, gradients, state, _step, settings) {
    const { learningRate, weightDecay, momentum, smoothing, epsilon } = settings
    const squares = state[0]!
    const velocities = state[1]!
    for (let index = 0; index < parameters.length; index++) {
      const parameter = parameters[index]!
      let gradient = gradients[index]!
      if (weightDecay !== 0) gradient += weightDecay * parameter
      const square = smoothing * squares[index]! + (1 - smoothing) * gradient * gradient
      squares[index] = square
      const root = Math.sqrt(square) + epsilon
      if (momentum > 0) {
        const velocity = momentum * velocities[index]! + gradient / root
        velocities[index] = velocity
        parameters[index] = parameter - learningRate * velocity
      } else {
        parameters[index] = parameter - (learningRate * gradient) / root
      }
    }
  },
})
