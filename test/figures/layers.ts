/** Literal data of networks, from the first hidden layer to the output. */
export interface LayerData {
  readonly values: readonly number[]
  readonly errorSignal: readonly number[]
  readonly weightFactor: readonly number[]
  readonly derivativeFactor: readonly number[]
}

/** A signal that every layer multiplies by the two factors, on its way down from the output. */
export function fadingLayers(count: number, weight: number, derivative: number): LayerData {
  const errorSignal = Array.from(
    { length: count },
    (_, layer) => 0.035 * (weight * derivative) ** (count - 1 - layer),
  )
  const factors = (factor: number) =>
    Array.from({ length: count }, (_, layer) => (layer === count - 1 ? NaN : factor))
  return {
    values: errorSignal,
    errorSignal,
    weightFactor: factors(weight),
    derivativeFactor: factors(derivative),
  }
}

/** The same sizes at every record of a run. */
export function steadyHistory(values: readonly number[], records: number) {
  return {
    steps: Array.from({ length: records }, (_, record) => record),
    values: Array.from({ length: records }, () => values).flat(),
  }
}
