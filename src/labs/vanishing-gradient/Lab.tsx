import { trainingPlaces } from '../parts/trainingPlaces.tsx'
import type { VanishingGradientInstance } from './createInstance.ts'
import type { VanishingPicture } from './selectors.ts'
import { VanishingGradientFigure } from './VanishingGradientFigure.tsx'
import { symbolValues, valueOf } from './values.ts'

export { createInstance } from './createInstance.ts'

export const places = trainingPlaces<VanishingPicture, VanishingGradientInstance>({
  figure: VanishingGradientFigure,
  valueOf,
  symbolValues,
  predictions: {
    deeper: {
      run: (instance) => instance.runDeeper(),
      note: '예상은 그림에 점선으로 남아요.',
    },
  },
})
