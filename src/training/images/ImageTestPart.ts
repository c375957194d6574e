import type { KernelNetwork } from '../../engine/kernels/Kernel.ts'
import { losses } from '../../engine/losses/index.ts'
import { classOf } from '../classOf.ts'
import { lossReduction } from '../lossReduction.ts'
import type { TestPart } from '../TrainingData.ts'
import type { TestStatistics } from '../TrainingSnapshot.ts'

export interface ImageTestOptions {
  /** The test samples in the network's memory are those from here on. */
  readonly first: number
  /** Index in the whole set of each test sample */
  readonly samples: Int32Array
  /** Class of each test sample */
  readonly labels: Uint8Array
  /** [test samples × inputs] */
  readonly points: Float64Array
  /** Samples the network evaluates at once */
  readonly batch: number
}

/** Asks a network about images it has never trained on, piece by piece; nothing is updated. */
export class ImageTestPart implements TestPart {
  readonly #network: KernelNetwork
  readonly #options: ImageTestOptions

  constructor(network: KernelNetwork, options: ImageTestOptions) {
    this.#network = network
    this.#options = options
  }

  /** Forward only: a record of history has no use for the rest. */
  accuracy(): number {
    const { samples, points, batch } = this.#options
    const { inputs, outputs } = this.#network.specification
    const probabilities = new Float64Array(samples.length * outputs)
    for (let start = 0; start < samples.length; start += batch) {
      const count = Math.min(batch, samples.length - start)
      const rows = points.subarray(start * inputs, (start + count) * inputs)
      const answers = probabilities.subarray(start * outputs, (start + count) * outputs)
      this.#network.predict(rows, count, answers)
    }
    return countRight(this.#options.labels, probabilities, outputs) / samples.length
  }

  statistics(): TestStatistics {
    const { first, samples, labels, batch } = this.#options
    const { outputs, loss } = this.#network.specification
    const isMean = lossReduction(losses[loss]) === 'mean'
    const probabilities = new Float64Array(samples.length * outputs)
    let sum = 0
    for (let start = 0; start < samples.length; start += batch) {
      const count = Math.min(batch, samples.length - start)
      const indices = Int32Array.from({ length: count }, (_, index) => first + start + index)
      const pieceLoss = this.#network.evaluate(indices, count, 0)
      sum += pieceLoss * (isMean ? count / samples.length : 1)
      const answers = this.#network.layers.at(-1)?.activations() ?? new Float64Array()
      probabilities.set(answers.subarray(0, count * outputs), start * outputs)
    }
    const confusion = new Int32Array(outputs * outputs)
    for (const [sample, label] of labels.entries()) {
      const answer = classOf(probabilities, sample * outputs, outputs)
      // What is not a number is no answer.
      if (answer >= 0) confusion[label * outputs + answer]!++
    }
    const accuracy = countRight(labels, probabilities, outputs) / samples.length
    return { loss: sum, accuracy, samples: samples.slice(), probabilities, confusion }
  }
}

function countRight(labels: Uint8Array, probabilities: Float64Array, outputs: number): number {
  let right = 0
  for (const [sample, label] of labels.entries()) {
    if (classOf(probabilities, sample * outputs, outputs) === label) right++
  }
  return right
}
