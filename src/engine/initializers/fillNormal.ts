import type { RandomGenerator } from '../random.ts'
import type { LayerToFill } from './defineInitializer.ts'

/**
 * Weights N(0, deviation²), biases 0. Every normal rule rescales the same standard-normal draws, so
 * changing only the rule keeps the pattern of the weights.
 */
export function fillNormal(layer: LayerToFill, random: RandomGenerator, deviation: number): void {
  const { weights, biases } = layer
  for (let index = 0; index < weights.length; index++) {
    weights[index] = deviation * random.nextNormal()
  }
  biases.fill(0)
}
