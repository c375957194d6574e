import { trainingPlaces } from '../parts/trainingPlaces.tsx'
import type { PlaygroundInstance } from './createInstance.ts'
import { PlaygroundFigure } from './PlaygroundFigure.tsx'
import type { BenchPicture } from './selectors.ts'

export { createInstance } from './createInstance.ts'

export const places = trainingPlaces<BenchPicture, PlaygroundInstance>({
  figure: PlaygroundFigure,
  valueOf: (_shown, name) => {
    throw new Error(`playground에는 ${name} 값이 없어요.`)
  },
  predictions: {},
})
