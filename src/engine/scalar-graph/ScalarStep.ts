/** A quantity by its symbol (`w11`, `ds3`, …) and its value in this example. */
export interface ScalarOperand {
  readonly symbol: string
  readonly value: number
}

/** One factor pair of the chain rule: what arrives from C times the local derivative. */
export interface ChainPath {
  /** ∂C/∂(result of the operation), found by an earlier step. */
  readonly upstreamGradient: ScalarOperand
  /**
   * ∂(result)/∂(operand). Its symbol is the quantity that gives its value (`z1` for ∂s₃/∂w₁), or
   * null for the constant 1 (a bias).
   */
  readonly localDerivative: { readonly symbol: string | null; readonly value: number }
}

/** One operation of one example, as a stepper shows it. */
export interface ScalarStep {
  readonly phase: 'forward' | 'backward' | 'update'
  /**
   * Forward: `weightedSum`, `activation`, `loss`. Backward: `lossDerivative` (where the way back
   * begins), `activationDerivative`, `chainRule`. Last: `update`. Softmax has `exponential`, `sum`
   * and `quotient` forward, and backward `softmaxDerivative` and, where a product is written
   * shorter, `cancellation`.
   */
  readonly operation:
    | 'weightedSum'
    | 'activation'
    | 'loss'
    | 'lossDerivative'
    | 'activationDerivative'
    | 'chainRule'
    | 'update'
    | 'exponential'
    | 'sum'
    | 'quotient'
    | 'softmaxDerivative'
    | 'cancellation'
  /** The quantity this step finds. */
  readonly symbol: string
  readonly value: number
  /** The whole line in TeX; every quantity in it is marked `\S{symbol}{…}`. */
  readonly formula: string
  /** Quantities on the right side, in the order of the formula. */
  readonly operands: readonly ScalarOperand[]
  /** One per path from C to this quantity; empty unless `operation` is `chainRule`. */
  readonly paths: readonly ChainPath[]
  /** Upstream gradients of `paths` that an earlier step has used already. */
  readonly reused: readonly string[]
  /** Multiplications of gradients in this step; a factor of 1 costs none. */
  readonly multiplications: number
}
