import { adamStep } from './adamStep.ts'
import { defineOptimizer } from './defineOptimizer.ts'
import { pytorchDefaults } from './pytorchDefaults.ts'

/**
 * Adam with decoupled weight decay (0.01 by default in PyTorch); see `adamStep`.
 * Loshchilov and Hutter, ICLR 2019.
 */
export const adamw = defineOptimizer({
  id: 'adamw',
  label: 'AdamW',
  stateSlots: 2,
  defaults: { ...pytorchDefaults, learningRate: 0.001, weightDecay: 0.01 },
  update: (parameters, gradients, state, step, settings) =>
    adamStep(parameters, gradients, state, step, settings, false),
})
