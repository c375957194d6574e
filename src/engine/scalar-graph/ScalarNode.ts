import type { ScalarStep } from './ScalarStep.ts'

/** A value in the graph and the way its gradient goes back to what it was made from. */
export interface ScalarNode {
  readonly symbol: string
  readonly value: number
  /** False for inputs and targets whose gradient nobody asks for. */
  readonly wantsGradient: boolean
  /** In the order in which gradients are found: parameters first, then deeper nodes. */
  readonly links: readonly ScalarLink[]
}

export interface ScalarLink {
  readonly operand: ScalarNode
  /** ∂(node)/∂(operand); see `ChainPath`. */
  readonly localDerivative: { readonly symbol: string | null; readonly value: number }
  /** The step that finds the local derivative, where that is a step of its own. */
  readonly localStep?: ScalarStep
}
