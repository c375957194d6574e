import type { Numbers } from '../Numbers.ts'

/**
 * An update rule p ← p − …, element by element, in the arithmetic order of PyTorch's
 * single-tensor implementation.
 */
export interface Optimizer {
  /** Whole-word identifier, also the spelling in links: `sgd`, `momentum`, `adam`, … */
  readonly id: string
  readonly label: string
  /** Number of state values kept per parameter (0 for SGD, 2 for Adam). */
  readonly stateSlots: number
  readonly defaults: OptimizerSettings
  /**
   * Updates `parameters` in place. `state[slot]` is as long as `parameters` and starts at 0.
   * `step` counts from 1.
   */
  update(
    parameters: Numbers,
    gradients: Numbers,
    state: readonly Numbers[],
    step: number,
    settings: OptimizerSettings,
  ): void
}

export interface OptimizerSettings {
  /** η > 0 */
  readonly learningRate: number
  /** λ ≥ 0: coupled L2 for all but AdamW, where it is decoupled. */
  readonly weightDecay: number
  /** μ of momentum, Nesterov and RMSprop with momentum. */
  readonly momentum: number
  /** α of RMSprop. */
  readonly smoothing: number
  /** β₁, β₂ of Adam and AdamW. */
  readonly betas: readonly [number, number]
  /** ε added to the root. */
  readonly epsilon: number
}

export function defineOptimizer<const Definition extends Optimizer>(
  definition: Definition,
): Definition {
  return definition
}
