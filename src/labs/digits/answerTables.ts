import type { CsvCell } from '../../share/csvDocument.ts'
import type { ImageSet } from '../../training/images/ImageSet.ts'
import { CLASSES } from './selectors.ts'
import type { DigitsMeasured } from './selectors.ts'

const digits = Array.from({ length: CLASSES }, (_, digit) => digit)

export const confusionHeadings: readonly string[] = [
  '쓴 숫자',
  ...digits.map((digit) => `${digit}라는 답`),
]

/** The table of answers for listeners, a row a digit. */
export function confusionRows(confusion: Int32Array): readonly (readonly string[])[] {
  return digits.map((label) => [
    String(label),
    ...digits.map((answer) => String(confusion[label * CLASSES + answer])),
  ])
}

export const answerNames: readonly string[] = [
  'activation',
  'image',
  'label',
  ...digits.map((digit) => `probability${digit}`),
]

/** One row per network and test image. */
export function answerRows(
  { sides }: DigitsMeasured,
  { labels }: ImageSet,
): readonly (readonly CsvCell[])[] {
  return sides.flatMap(({ run, test }) =>
    Array.from(test.samples, (image, place) => [
      run.activation,
      image,
      labels[image] ?? NaN,
      ...digits.map((digit) => test.probabilities[place * CLASSES + digit] ?? NaN),
    ]),
  )
}
