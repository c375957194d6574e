import { activations } from '../../engine/activations/index.ts'
import { DigitsBoard } from '../../figures/digits/DigitsBoard.tsx'
import type { DigitsNetwork } from '../../figures/digits/DigitsBoard.tsx'
import { digitsBoardHeight } from '../../figures/digits/digitsBoardLayout.ts'
import { TrainingPicture } from '../parts/TrainingPicture.tsx'
import type { DigitsInstance } from './createInstance.ts'
import { CLASSES, fullestClass, GUESS } from './selectors.ts'
import type { DigitsMeasured, DigitsPicture, DigitsSide } from './selectors.ts'
import { descriptionOf, guessLabels, headingOf, percentText, ratioNoteOf } from './strings.ts'

const guess = {
  accuracy: { value: GUESS.accuracy, label: guessLabels.accuracy },
  loss: { value: GUESS.loss, label: guessLabels.loss },
}

/** What the network reads, how it came to it, and what arrived at each layer. */
export function Picture({ instance }: { readonly instance: DigitsInstance }) {
  return (
    <TrainingPicture<DigitsPicture, DigitsMeasured>
      instance={instance}
      heightOf={(size, { sides }) => digitsBoardHeight(size, sides.length)}
      descriptionOf={descriptionOf}
    >
      {({ frame, label, shown, printed }) => (
        <DigitsBoard
          frame={frame}
          label={label}
          networks={shown.sides.map((side, index) => networkOf(side, printed.sides[index] ?? side))}
          classes={CLASSES}
          fullest={fullestClass(shown)}
          range={shown.range.range}
          heading={headingOf(shown)}
          ratioNote={ratioNoteOf(shown, frame.size === 'compact')}
          lossCeiling={shown.ceiling.value}
          guess={guess}
        />
      )}
    </TrainingPicture>
  )
}

const NOTHING = new Float64Array()

function networkOf(
  { run, snapshot, test, values }: DigitsSide,
  printed: DigitsSide,
): DigitsNetwork {
  const { history } = snapshot
  return {
    activation: activations[run.activation],
    lossHistory: history.loss,
    trainingHistory: history.accuracy ?? NOTHING,
    testHistory: history.testAccuracy ?? NOTHING,
    confusion: test.confusion,
    values,
    readout: {
      loss: printed.snapshot.loss,
      training: percentText(printed.snapshot.accuracy),
      test: percentText(printed.test.accuracy),
      confusion: printed.test.confusion,
      values: printed.values,
    },
  }
}
