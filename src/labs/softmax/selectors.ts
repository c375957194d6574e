import { formatFixed, formatProbability } from '../../formula/formatNumber.ts'
import type { SoftmaxClass } from '../../figures/softmax/SoftmaxTable.tsx'
import { csvDocument } from '../../share/csvDocument.ts'
import { chosenRow, readSoftmax } from './lab.ts'
import type { SoftmaxReading, SoftmaxSettings } from './lab.ts'

/** A score as it was typed, with a real minus sign. */
export function scoreText(score: number): string {
  const text = Number.isInteger(score * 10) ? formatFixed(score, 1) : formatFixed(score, 2)
  return text.replace(/(\d{3,})\.0$/, '$1')
}

/** NaN keeps the machine's name: a sentence has no room in a table. */
export function exponentialText(value: number): string {
  return Number.isNaN(value) ? 'NaN' : formatFixed(value, 2)
}

export function probabilityText(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  return value === 0 ? '0' : formatProbability(value)
}

export function classesOf(
  settings: SoftmaxSettings,
  reading: SoftmaxReading,
): readonly SoftmaxClass[] {
  const count = settings.logits.length
  return reading.names.map((name, row) => {
    const score = settings.logits[row] ?? NaN
    const exponential = reading.exponentials[row] ?? NaN
    const probability = reading.probabilities[row] ?? NaN
    return {
      name,
      score,
      scoreText: scoreText(score),
      exponential,
      exponentialText: exponentialText(exponential),
      probability,
      probabilityText: probabilityText(probability),
      slopes: Array.from(reading.jacobian.subarray(row * count, (row + 1) * count)),
    }
  })
}

/** Printed values for the slots of formulas: those of the row that is followed. */
export function formulaValues(
  settings: SoftmaxSettings,
  reading: SoftmaxReading,
): Readonly<Record<string, string>> {
  const row = chosenRow(settings)
  const count = settings.logits.length
  const exponential = exponentialText(reading.exponentials[row] ?? NaN)
  const sum = exponentialText(reading.sum)
  return {
    a: scoreText(settings.logits[row] ?? NaN),
    e: exponential,
    S: sum,
    share: `${exponential}/${sum}`,
    y: probabilityText(reading.probabilities[row] ?? NaN),
    J: formatFixed(reading.jacobian[row * count + row] ?? NaN, 3),
    T: String(settings.temperature),
    m: scoreText(reading.subtracted),
    k: String(row + 1),
    n: String(count),
  }
}

/** Everything in the picture at full precision, and both methods in both formats. */
export function softmaxCsv(settings: SoftmaxSettings): string {
  const reading = readSoftmax(settings)
  const count = settings.logits.length
  const machine = (['float32', 'float64'] as const).flatMap((precision) =>
    (['naive', 'shifted'] as const).map((method) => ({
      heading: `${precision} ${method}`,
      probabilities: readSoftmax(settings, method, precision).probabilities,
    })),
  )
  return csvDocument(
    [
      '클래스',
      '점수',
      '지수',
      '확률',
      ...reading.names.map((name) => `${name} 점수로 미분한 값`),
      ...machine.map(({ heading }) => `확률 (${heading})`),
    ],
    reading.names.map((name, row) => [
      name,
      settings.logits[row] ?? NaN,
      reading.exponentials[row] ?? NaN,
      reading.probabilities[row] ?? NaN,
      ...reading.jacobian.subarray(row * count, (row + 1) * count),
      ...machine.map(({ probabilities }) => probabilities[row] ?? NaN),
    ]),
  )
}
