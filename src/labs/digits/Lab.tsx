import type { FigurePlaceProps, LabModule } from '../Lab.ts'
import { trainingPlaces } from '../parts/trainingPlaces.tsx'
import type { DigitsInstance } from './createInstance.ts'
import { DigitsFigure } from './DigitsFigure.tsx'
import { DrawingFigure } from './drawing/DrawingFigure.tsx'
import { predictBlank, predictLetter } from './drawing/predictDrawing.ts'
import { outline } from './outline.ts'
import type { DigitsPicture } from './selectors.ts'
import { valueOf } from './values.ts'

export { createInstance } from './createInstance.ts'

/** A digit is drawn, and the network of the first figure reads it. */
function Drawing(props: FigurePlaceProps<DigitsInstance>) {
  return <DrawingFigure {...props} labId={outline.id} />
}

export const places: LabModule<DigitsInstance>['places'] = {
  ...trainingPlaces<DigitsPicture, DigitsInstance>({
    figure: DigitsFigure,
    valueOf,
    predictions: {
      sigmoid: { run: (instance) => instance.runSigmoid() },
      writer: { run: (instance) => instance.runWriter() },
      blank: { run: (instance) => instance.runDrawing(predictBlank) },
      letter: { run: (instance) => instance.runDrawing(predictLetter) },
    },
  }),
  parts: { drawing: Drawing },
}
