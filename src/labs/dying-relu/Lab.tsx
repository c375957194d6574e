import { trainingPlaces } from '../parts/trainingPlaces.tsx'
import type { DyingReluInstance } from './createInstance.ts'
import { DyingReluFigure } from './DyingReluFigure.tsx'
import type { DyingPicture } from './selectors.ts'
import { valueOf } from './values.ts'

export { createInstance } from './createInstance.ts'

export const places = trainingPlaces<DyingPicture, DyingReluInstance>({
  figure: DyingReluFigure,
  valueOf,
  predictions: { rate: { run: (instance) => instance.runRate() } },
})
