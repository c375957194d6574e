import type { FigurePlaceProps, LabModule } from '../Lab.ts'
import { trainingPlaces } from '../parts/trainingPlaces.tsx'
import type { DigitsInstance } from './createInstance.ts'
import { DigitsFigure } from './DigitsFigure.tsx'
import { DrawingFigure, readerOf } from './drawing/DrawingFigure.tsx'
import { predictBlank, predictLetter } from './drawing/predictDrawing.ts'
import { outline } from './outline.ts'
import type { DigitsPicture } from './selectors.ts'
import { valueOf } from './values.ts'

export { createInstance } from './createInstance.ts'

/** A digit is drawn, and the network of the first figure reads it. */
function Drawing(props: FigurePlaceProps<DigitsInstance>) {
  return <DrawingFigure {...props} labId={outline.id} />
}

/** Puts a drawing on the pad and lets the network of this moment read it. */
const reading = (predict: typeof predictBlank) => (instance: DigitsInstance) =>
  Promise.resolve(predict(instance.drawing, readerOf(instance.getState().event)))

export const places: LabModule<DigitsInstance>['places'] = {
  ...trainingPlaces<DigitsPicture, DigitsInstance>({
    figure: DigitsFigure,
    valueOf,
    predictions: {
      sigmoid: { run: (instance) => instance.runSigmoid() },
      writer: { run: (instance) => instance.runWriter() },
      blank: { run: reading(predictBlank) },
      letter: { run: reading(predictLetter) },
    },
  }),
  parts: { drawing: Drawing },
}
