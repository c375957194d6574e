import { datasets } from '../engine/datasets/index.ts'
import { drawTrainingSet } from './drawTrainingSet.ts'
import type { RunSettings } from './TrainingConfiguration.ts'
import type { TrainingData } from './TrainingData.ts'

/**
 * Points of two classes in a plane; all of them train.
 * Throws a RangeError where images are asked for: those come from `imageData`.
 */
export function pointData(settings: RunSettings): TrainingData {
  if (settings.images !== undefined) throw new RangeError('imageData draws images, not pointData')
  const { extent, defaultNoise } = datasets[settings.dataset]
  return {
    ...drawTrainingSet(settings),
    testSamples: 0,
    classes: 2,
    // Noise is cut off at three standard deviations: the plane reaches as far as the points may.
    extent: extent + 3 * Math.max((settings.noise ?? 0) - defaultNoise, 0),
  }
}
