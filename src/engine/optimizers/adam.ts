import { adamStep } from './adamStep.ts'
import { defineOptimizer } from './defineOptimizer.ts'
import { pytorchDefaults } from './pytorchDefaults.ts'

/** Adam with PyTorch's coupled (L2) weight decay; see `adamStep`. Kingma and Ba, ICLR 2015. */
export const adam = defineOptimizer({
  id: 'adam',
  label: 'Adam',
  stateSlots: 2,
  defaults: { ...pytorchDefaults, learningRate: 0.001 },
  update: (parameters, gradients, state, step, settings) =>
    adamStep(parameters, gradients, state, step, settings, true),
})
