import type { ImageSource, RunSettings } from '../TrainingConfiguration.ts'
import { pointData } from '../pointData.ts'
import type { TrainingData } from '../TrainingData.ts'
import { digitImages } from './digitImages.ts'
import type { ImageSet } from './ImageSet.ts'
import { ImageTestPart } from './ImageTestPart.ts'
import { splitImages } from './splitImages.ts'

const imageSets: Readonly<Record<ImageSource['set'], ImageSet>> = { digits: digitImages }

/**
 * Data of any settings: the images they name, or their points. Loaded where images are asked for,
 * so that nobody else carries them. Pixels go in as shares of black, 0–1.
 */
export function imageData(settings: RunSettings): TrainingData {
  const { images, seed } = settings
  if (images === undefined) return pointData(settings)
  const set = imageSets[images.set]
  const { training, test } = splitImages(set, images.split, seed)
  const order = [...training, ...test]
  const inputs = set.width * set.height
  const points = new Float64Array(order.length * inputs)
  for (const [place, image] of order.entries()) {
    for (let input = 0; input < inputs; input++) {
      points[place * inputs + input] = set.pixels[image * inputs + input]! / set.maximum
    }
  }
  return {
    samples: training.length,
    testSamples: test.length,
    inputs,
    classes: set.classes,
    points,
    targets: Float64Array.from(order, (image) => set.labels[image]!),
    extent: 0,
    test: (network, batch) =>
      new ImageTestPart(network, {
        first: training.length,
        samples: test,
        points: points.subarray(training.length * inputs),
        labels: Uint8Array.from(test, (image) => set.labels[image]!),
        batch,
      }),
  }
}
