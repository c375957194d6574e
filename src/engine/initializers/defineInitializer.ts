import type { RandomGenerator } from '../random.ts'

/**
 * Draws the first weights and biases of one dense layer.
 *
 * Draw order is part of the contract (links depend on it): weights row by row (output unit, then
 * input), then biases. An initializer that uses no randomness still consumes nothing.
 */
export interface Initializer {
  /** Whole-word identifier, also the spelling in links: `heNormal`, `pytorchDefault`, … */
  readonly id: string
  readonly label: string
  /** Distribution in TeX, e.g. `\mathcal N(0, 2/n_{\text{in}})`. */
  /** `scale` is σ for `normal` and is ignored by the others. Weights: [outputs × inputs], row-major. */
  fill(layer: LayerToFill, random: RandomGenerator, scale: number): void
  /** Variance of one weight for these fans (biases excluded). */
  weightVariance(inputs: number, outputs: number, scale: number): number
}

export interface LayerToFill {
  readonly inputs: number
  readonly outputs: number
  readonly weights: Float64Array
  readonly biases: Float64Array
}

export function defineInitializer<const Definition extends Initializer>(
  definition: Definition,
): Definition {
  return definition
}
