import type { ScalarStep } from './ScalarStep.ts'

/** A value in the graph and the way its gradient goes back to what it was made from. */
export interface ScalarNode {
  readonly symbol: string
  readonly value: number
  /** Place in the graph's order of operations. */
  readonly index: number
  /** The operation itself on the values of all earlier nodes; null for a number given from outside. */
  readonly compute: ((values: readonly number[]) => number) | null
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
