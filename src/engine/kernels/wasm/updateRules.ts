import { adamFactors } from '../../optimizers/adamStep.ts'
import type { OptimizerSettings } from '../../optimizers/defineOptimizer.ts'
import type { OptimizerId } from '../../optimizers/index.ts'
import type { KernelExports } from './KernelExports.ts'
import type { UpdateLayout } from './networkLayout.ts'

type UpdateRule = (
  kernel: KernelExports,
  memory: UpdateLayout,
  step: number,
  settings: OptimizerSettings,
) => void

/** Update rules that WebAssembly computes itself; every other one runs in TypeScript. */
export const updateRules: Partial<Record<OptimizerId, UpdateRule>> = {
  sgd(kernel, { parameters, gradients, bytes }, _step, { learningRate, weightDecay }) {
    kernel.descend(parameters, gradients, bytes, learningRate, weightDecay)
  },
  momentum(kernel, { parameters, gradients, state, bytes }, _step, settings) {
    const { learningRate, weightDecay, momentum } = settings
    const [velocities = 0] = state
    kernel.momentum(parameters, gradients, velocities, bytes, learningRate, weightDecay, momentum)
  },
  adam: (kernel, memory, step, settings) => adam(kernel, memory, step, settings, true),
  adamw: (kernel, memory, step, settings) => adam(kernel, memory, step, settings, false),
}

function adam(
  kernel: KernelExports,
  { parameters, gradients, state, bytes }: UpdateLayout,
  step: number,
  settings: OptimizerSettings,
  coupled: boolean,
): void {
  const { stepSize, rootCorrection, coupledDecay, shrinkage } = adamFactors(step, settings, coupled)
  const [means = 0, squares = 0] = state
  const [beta1, beta2] = settings.betas
  kernel.adam(
    ...([parameters, gradients, means, squares, bytes, stepSize, rootCorrection] as const),
    ...([beta1, beta2, settings.epsilon, coupledDecay, shrinkage] as const),
  )
}
