import { datasets } from '../engine/datasets/index.ts'
import { drawTrainingSet } from './drawTrainingSet.ts'
import type { RunSettings } from './TrainingConfiguration.ts'
import type { TrainingData } from './TrainingData.ts'

/** Points of two classes in a plane; all of them train. */
export function pointData(settings: RunSettings): TrainingData {
  return {
    ...drawTrainingSet(settings),
    testSamples: 0,
    classes: 2,
    extent: datasets[settings.dataset].extent,
  }
}
