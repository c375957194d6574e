import type { OptimizerSettings } from './defineOptimizer.ts'

/** PyTorch’s defaults of every setting; a rule that does not use one leaves it as it is. */
export const pytorchDefaults: OptimizerSettings = {
  learningRate: 0.01,
  weightDecay: 0,
  momentum: 0,
  smoothing: 0.99,
  betas: [0.9, 0.999],
  epsilon: 1e-8,
}
