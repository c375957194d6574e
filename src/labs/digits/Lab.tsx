import { trainingPlaces } from '../parts/trainingPlaces.tsx'
import type { DigitsInstance } from './createInstance.ts'
import { DigitsFigure } from './DigitsFigure.tsx'
import type { DigitsPicture } from './selectors.ts'
import { valueOf } from './values.ts'

export { createInstance } from './createInstance.ts'

export const places = trainingPlaces<DigitsPicture, DigitsInstance>({
  figure: DigitsFigure,
  valueOf,
  predictions: {
    sigmoid: { run: (instance) => instance.runSigmoid() },
    writer: { run: (instance) => instance.runWriter() },
  },
})
