import { trainingPlaces } from '../parts/trainingPlaces.tsx'
import type { TwinTrainingInstance } from './createInstance.ts'
import type { TwinPicture } from './selectors.ts'
import { TwinTrainingFigure } from './TwinTrainingFigure.tsx'
import { valueOf } from './values.ts'

export { createInstance } from './createInstance.ts'

export const places = trainingPlaces<TwinPicture, TwinTrainingInstance>({
  figure: TwinTrainingFigure,
  valueOf,
  predictions: { who: { run: (instance) => instance.runWho() } },
})
