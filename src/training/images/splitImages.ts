import { createRandom } from '../../engine/random.ts'
import { shuffle } from '../../engine/shuffle.ts'
import type { ImageSource } from '../TrainingConfiguration.ts'
import type { ImageSet } from './ImageSet.ts'

/** Which images train and which only test, each in the order of the set. */
export interface ImageSplit {
  readonly training: Int32Array
  readonly test: Int32Array
}

/** Stream of the seed for the split; points, weights and the order of batches have others. */
const SPLIT_STREAM = 2

/**
 * `random`: every class gives its share, within one image, drawn from the seed. `writer`: the last
 * images test, so that what is asked was written on other forms than what trains.
 */
export function splitImages(
  { labels, trainingSamples }: Pick<ImageSet, 'labels' | 'trainingSamples'>,
  split: ImageSource['split'],
  seed: number,
): ImageSplit {
  const samples = Array.from(labels, (_, sample) => sample)
  const order = split === 'random' ? interleaveClasses(samples, labels, seed) : samples
  return {
    training: Int32Array.from(order.slice(0, trainingSamples)).sort(),
    test: Int32Array.from(order.slice(trainingSamples)).sort(),
  }
}

/** The samples in an order of which every stretch holds each class with its share. */
function interleaveClasses(
  samples: readonly number[],
  labels: Uint8Array,
  seed: number,
): readonly number[] {
  const random = createRandom(seed, SPLIT_STREAM)
  const drawn = Int32Array.from(samples)
  shuffle(drawn, random)
  const shuffled = [...drawn]
  const count = (label: number): number => labels.filter((other) => other === label).length
  const counts = Array.from({ length: Math.max(...labels) + 1 }, (_, label) => count(label))
  const seen = counts.map(() => 0)
  // How far its class has come when this sample's turn is: the k-th of n stands at (k + ½)/n.
  const place = new Map(
    shuffled.map((sample) => {
      const label = labels[sample]!
      return [sample, (seen[label]!++ + 0.5) / counts[label]!]
    }),
  )
  return shuffled.sort((left, right) => place.get(left)! - place.get(right)! || left - right)
}
