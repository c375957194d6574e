import type { KernelNetwork } from '../engine/kernels/Kernel.ts'
import type { DecisionFieldValues } from './TrainingSnapshot.ts'

/**
 * The probability of class 1 at the centres of resolution × resolution equal squares that tile
 * [−extent, extent)², asked for in batches the network has room for.
 */
export function decisionField(
  network: KernelNetwork,
  batch: number,
  extent: number,
  resolution: number,
): DecisionFieldValues {
  const { outputs } = network.specification
  const cells = resolution * resolution
  const probabilities = new Float64Array(cells)
  const points = new Float64Array(2 * batch)
  const answers = new Float64Array(outputs * batch)
  const coordinate = (cell: number): number => ((2 * cell + 1) / resolution - 1) * extent
  for (let first = 0; first < cells; first += batch) {
    const count = Math.min(batch, cells - first)
    for (let index = 0; index < count; index++) {
      const cell = first + index
      points[2 * index] = coordinate(cell % resolution)
      points[2 * index + 1] = coordinate(Math.floor(cell / resolution))
    }
    network.predict(points, count, answers)
    // The last output is class 1: the only one of a sigmoid, the second of a softmax.
    for (let index = 0; index < count; index++) {
      probabilities[first + index] = answers[(index + 1) * outputs - 1]!
    }
  }
  return { resolution, extent, probabilities }
}
