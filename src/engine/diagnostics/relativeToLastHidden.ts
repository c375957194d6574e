/**
 * Norms divided by that of the last hidden layer, where the error signal starts its way back.
 *
 * `norms` holds one row or more (steps of a history) of `layers` norms each: every layer with
 * weights, the output layer last. Without a hidden layer there is nothing to compare with: all NaN,
 * as where the last hidden layer's norm is 0 too (0 ÷ 0).
 */
export function relativeToLastHidden(
  norms: ArrayLike<number>,
  layers: number = norms.length,
): Float64Array {
  return Float64Array.from(norms, (norm, index) => {
    const row = index - (index % layers)
    return norm / (layers < 2 ? NaN : norms[row + layers - 2]!)
  })
}
