import { createRandom } from './random.ts'
import { shuffle } from './shuffle.ts'

/** Which samples each step trains on: a pure function of (samples, batch size, seed, step). */
export interface BatchOrder {
  /** Samples per step: the batch size, at most `samples`. */
  readonly count: number
  /**
   * Samples of step 0, 1, 2, …, in the order they are summed. The array is reused by the next call.
   * Any step may be asked for; the next step of the same epoch is cheapest.
   */
  indices(step: number): Int32Array
}

/** Streams of a seed from here on belong to the epochs; lower ones to data and weights. */
const FIRST_EPOCH_STREAM = 16

/**
 * Every epoch is a fresh Fisher–Yates shuffle of all samples, drawn from the seed's stream of that
 * epoch; batches follow one another through the epochs, so one that reaches the end of an epoch goes
 * on with the first samples of the next. A batch of all samples keeps their natural order.
 */
export function createBatchOrder(samples: number, batchSize: number, seed: number): BatchOrder {
  const count = Math.min(batchSize, samples)
  const batch = new Int32Array(count)
  if (count === samples) {
    for (let index = 0; index < samples; index++) batch[index] = index
    return { count, indices: () => batch }
  }

  const permutation = new Int32Array(samples)
  let shuffledEpoch = -1
  const shuffleFor = (epoch: number) => {
    const random = createRandom(seed, FIRST_EPOCH_STREAM + epoch)
    for (let index = 0; index < samples; index++) permutation[index] = index
    shuffle(permutation, random)
    shuffledEpoch = epoch
  }

  const indices = (step: number) => {
    const start = step * count
    let epoch = Math.floor(start / samples)
    let position = start - epoch * samples
    for (let index = 0; index < count; index++, position++) {
      if (position === samples) {
        epoch++
        position = 0
      }
      if (epoch !== shuffledEpoch) shuffleFor(epoch)
      batch[index] = permutation[position]!
    }
    return batch
  }
  return { count, indices }
}
