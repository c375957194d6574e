import type { TrainingData } from '../training/TrainingData.ts'
import { pythonNumber } from './pythonNumber.ts'
import { wrapped } from './wrapped.ts'

/** Levels of an image's cell above white; its digits of base 17 are 0 … g. */
const LEVELS = 16
const COLUMNS = 90

/**
 * Samples `first` … `first + count − 1` as a Python pair: rows of inputs, and the class of each row.
 * Literals of the same bits; rows whose inputs are all sixteenths are written a digit of base 17 each.
 */
export function pythonData(data: TrainingData, first: number, count: number): string {
  const samples = Array.from({ length: count }, (_, index) => first + index)
  const classes = samples.map((sample) => String(data.targets[sample]))
  return `(\n${rowsOf(data, samples)}\n${list(classes)}\n)`
}

function rowsOf({ inputs, points, testSamples }: TrainingData, samples: readonly number[]): string {
  const rowOf = (sample: number): Float64Array =>
    points.subarray(sample * inputs, (sample + 1) * inputs)
  const isImages = testSamples > 0 && samples.every((sample) => rowOf(sample).every(isSixteenth))
  if (!isImages) {
    return list(samples.map((sample) => `[${Array.from(rowOf(sample), pythonNumber).join(', ')}]`))
  }
  const digits = samples.map((sample) =>
    Array.from(rowOf(sample), (value) => (value * LEVELS).toString(LEVELS + 1)).join(''),
  )
  return `    images(\n${digits.map((row) => `        '${row}'`).join('\n')}\n    ),`
}

const isSixteenth = (value: number): boolean =>
  Number.isInteger(value * LEVELS) && value >= 0 && value <= 1

function list(items: readonly string[]): string {
  return ['    [', ...wrapped(items, COLUMNS).map((line) => `        ${line}`), '    ],'].join('\n')
}

/** Undoes the digits of base 17. */
export const imagesSource = (inputs: number): string => `def images(digits):
    """그림 하나가 숫자 ${inputs}개예요. 칸마다 0(빈 칸)부터 g(검정, 16)까지 한 글자로 적었어요."""
    return [
        [int(digit, ${LEVELS + 1}) / ${LEVELS} for digit in digits[start : start + ${inputs}]]
        for start in range(0, len(digits), ${inputs})
    ]
`
