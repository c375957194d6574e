/**
 * A loss C over a batch of outputs.
 *
 * Shapes: `preActivations` s, `outputs` z and `targets` t are [samples × outputs], row-major.
 * For class targets t is one-hot.
 */
export interface Loss {
  /** Whole-word identifier, also the spelling in links. */
  readonly id: string
  readonly label: string
  /**
   * How z is made from s before the loss: `activation` uses the network's output activation;
   * `softmax` and `sigmoid` are fused with the loss, whatever output activation the network names.
   */
  readonly output: 'activation' | 'sigmoid' | 'softmax'
  /** C exactly as reduced. Summed over samples in increasing order, outputs innermost. */
  value(batch: LossBatch): number
  /**
   * Writes ∂C/∂s of the output layer into `signal` [samples × outputs] where the loss is fused with
   * its output function, else ∂C/∂z (the kernel then multiplies by f′(s)).
   */
  gradient(batch: LossBatch, signal: Float64Array): void
  /**
   * Where the gradient is (z − t)/divisor: the divisor, so that a kernel can compute it by itself.
   * Losses that leave it out work in every kernel, by way of `gradient`.
   */
  divisor?(samples: number, outputs: number): number
  /**
   * Only where the loss is fused (`output` is `sigmoid` or `softmax`): writes ∂C/∂z with z taken as
   * the variable, so that figures can show it although the step itself goes straight to ∂C/∂s.
   * Sigmoid: (z − t) / max(z(1 − z), 10⁻¹²), softmax: −t / z, reduced as C is. Losses with
   * `output: 'activation'` leave it out; their `gradient` is ∂C/∂z already.
   */
  activationGradient?(batch: LossBatch, gradient: Float64Array): void
}

export interface LossBatch {
  readonly samples: number
  readonly outputs: number
  readonly preActivations: Float64Array
  readonly activations: Float64Array
  readonly targets: Float64Array
}

export function defineLoss<const Definition extends Loss>(definition: Definition): Definition {
  return definition
}
