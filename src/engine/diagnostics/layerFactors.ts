/** What each step back multiplies the size of the error signal by, one entry per layer. */
export interface LayerFactors {
  /** ‖Wᵀδ‖ / ‖δ‖: W and δ of the layer above, Wᵀδ = ∂C/∂z of this layer. */
  readonly weightFactor: Float64Array
  /** ‖Wᵀδ ⊙ f′(s)‖ / ‖Wᵀδ‖: f′(s) of this layer. */
  readonly derivativeFactor: Float64Array
}

/**
 * The step of the error signal that arrives at each layer, from the norms ‖∂C/∂s‖ and ‖∂C/∂z‖ of
 * every layer with weights, the output layer last. The product of both factors is ‖∂C/∂s‖ of a layer
 * ÷ ‖∂C/∂s‖ of the layer above.
 *
 * NaN for the output layer, where no step arrives, and where a factor has nothing to act on (0 ÷ 0:
 * the signal is already exactly zero).
 */
export function layerFactors(
  errorSignalNorm: Float64Array,
  activationGradientNorm: Float64Array,
): LayerFactors {
  const output = errorSignalNorm.length - 1
  return {
    weightFactor: activationGradientNorm.map((norm, layer) =>
      layer < output ? norm / errorSignalNorm[layer + 1]! : NaN,
    ),
    derivativeFactor: activationGradientNorm.map((norm, layer) =>
      layer < output ? errorSignalNorm[layer]! / norm : NaN,
    ),
  }
}
