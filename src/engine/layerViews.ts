/** Where the parameters of one layer lie. */
export interface LayerView {
  readonly inputs: number
  readonly outputs: number
  /** [outputs × inputs], row-major */
  readonly weights: Float64Array
  /** [outputs] */
  readonly biases: Float64Array
}

/**
 * Views of parameters laid out as in `KernelState`, first hidden layer to output; no copies. `units`:
 * inputs, hidden layers, outputs. Throws a RangeError where the sizes do not fit.
 */
export function layerViews(
  units: readonly number[],
  parameters: Float64Array,
): readonly LayerView[] {
  let offset = 0
  const views = units.slice(1).map((outputs, below): LayerView => {
    const inputs = units[below] ?? 0
    const biasesAt = offset + outputs * inputs
    const weights = parameters.subarray(offset, biasesAt)
    offset = biasesAt + outputs
    return { inputs, outputs, weights, biases: parameters.subarray(biasesAt, offset) }
  })
  if (offset !== parameters.length) {
    throw new RangeError(`A network of ${offset} parameters was given ${parameters.length}.`)
  }
  return views
}
