import { datasets } from '../engine/datasets/index.ts'
import type { LabelledPoints } from '../engine/datasets/defineDataset.ts'
import { createRandom } from '../engine/random.ts'
import type { RunSettings } from './TrainingConfiguration.ts'

/** Stream of the seed for the data; weights and the order of batches have streams of their own. */
const DATA_STREAM = 0

/** The points a run trains on: the same for every run with this data set and seed. */
export function drawTrainingSet(
  settings: Pick<RunSettings, 'dataset' | 'seed' | 'samples' | 'noise'>,
): LabelledPoints {
  const dataset = datasets[settings.dataset]
  const { seed, samples = dataset.defaultSamples, noise = dataset.defaultNoise } = settings
  const random = createRandom(seed, DATA_STREAM)
  return dataset.draw(samples, noise, random)
}
