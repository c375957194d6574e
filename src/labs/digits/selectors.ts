import type { ImageSet } from '../../training/images/ImageSet.ts'
import type { RunSettings } from '../../training/TrainingConfiguration.ts'
import type { TrainingEvent } from '../../training/TrainingSession.ts'
import type { RunSnapshot, TestStatistics } from '../../training/TrainingSnapshot.ts'
import { holdPrinted } from '../parts/holdPrinted.ts'
import type { Held } from '../parts/holdPrinted.ts'
import { keepRange } from '../parts/keptRange.ts'
import type { KeptRange } from '../parts/keptRange.ts'
import { sizesNow, sizesOverTime } from '../parts/layerSizes.ts'
import type { DigitsSettings } from './outline.ts'

export const CLASSES = 10
/** Accuracy of an answer that gives every digit the same chance, and its loss. */
export const GUESS = { accuracy: 1 / CLASSES, loss: Math.log(CLASSES) }

/** One network at one step. */
export interface DigitsSide {
  readonly run: RunSettings
  readonly snapshot: RunSnapshot
  readonly test: TestStatistics
  /** Size of the measured gradient per layer. */
  readonly values: Float64Array
}

/** The numbers of one state of the lab. */
export interface DigitsMeasured {
  readonly event: TrainingEvent
  readonly settings: DigitsSettings
  /** The network, or sigmoid and ReLU. */
  readonly sides: readonly DigitsSide[]
}

/** What the figure shows of that state. */
export interface DigitsPicture extends DigitsMeasured {
  /** What is printed: held for a moment while a run goes on. */
  readonly printed: Held<DigitsMeasured>
  readonly range: KeptRange
  /** Loss at the upper edge of its curve. */
  readonly ceiling: KeptCeiling
}

interface KeptCeiling {
  readonly key: string
  readonly value: number
}

export interface PictureRequest {
  readonly event: TrainingEvent
  readonly settings: DigitsSettings
  /** Milliseconds, for what is held. */
  readonly now: number
}

export function digitsPicture(
  { event, settings, now }: PictureRequest,
  previous: DigitsPicture | null,
): DigitsPicture {
  const { measure } = settings
  const sides = sidesOf(event, settings)
  const measured = { event, settings, sides }
  const isFixed = event.status === 'running' || event.status === 'diverged'
  const key = JSON.stringify(event.configuration)
  return {
    ...measured,
    printed: holdPrinted(previous?.printed ?? null, measured, now),
    range: keepRange(previous?.range ?? null, {
      key: `${key} ${measure}`,
      isFixed,
      sizes: () =>
        sides.flatMap(({ snapshot, values }) => [
          ...Array.from(sizesOverTime(snapshot, measure).values),
          ...values,
        ]),
    }),
    ceiling: keepCeiling(previous?.ceiling ?? null, { key, isFixed, sides }),
  }
}

function sidesOf(event: TrainingEvent, settings: DigitsSettings): readonly DigitsSide[] {
  return event.snapshot.runs.map((snapshot, index) => ({
    run: event.configuration.runs[index] as RunSettings,
    snapshot,
    test: snapshot.test as TestStatistics,
    values: sizesNow(snapshot, settings.measure),
  }))
}

/** Room above a guess, and how far a rising loss may stretch the axis. */
const LEAST_CEILING = 1.15
const MOST_CEILING = 3

function keepCeiling(
  previous: KeptCeiling | null,
  request: {
    readonly key: string
    readonly isFixed: boolean
    readonly sides: readonly DigitsSide[]
  },
): KeptCeiling {
  const { key, isFixed, sides } = request
  const kept = previous?.key === key ? previous : null
  if (kept !== null && isFixed) return kept
  const losses = sides.flatMap(({ snapshot }) => [...snapshot.history.loss])
  const highest = Math.max(
    ...losses.filter(Number.isFinite),
    LEAST_CEILING * GUESS.loss,
    kept?.value ?? 0,
  )
  const value = Math.max(Math.min(highest, MOST_CEILING * GUESS.loss), kept?.value ?? 0)
  return kept?.value === value ? kept : { key, value }
}

/** The network whose numbers the text names: the only one, or ReLU. */
export function mainSide({ sides }: DigitsMeasured): DigitsSide {
  return sides.at(-1) as DigitsSide
}

/** Test samples on the wrong side, and all. */
export function testCounts({ confusion, samples }: TestStatistics): {
  readonly right: number
  readonly wrong: number
  readonly all: number
} {
  const all = samples.length
  let right = 0
  for (let label = 0; label < CLASSES; label++) right += confusion[label * CLASSES + label] ?? 0
  return { right, wrong: all - right, all }
}

/** A test image that was read wrongly. */
export interface Mistake {
  /** Its index in the whole set. */
  readonly image: number
  readonly label: number
  readonly answer: number
  /** Of the wrong answer. */
  readonly probability: number
  /** Of the right one. */
  readonly rightProbability: number
}

/** The wrong answers given with the greatest probability, the greatest first. */
export function worstMistakes(
  { samples, probabilities }: TestStatistics,
  { labels }: ImageSet,
  count: number,
): readonly Mistake[] {
  const mistakes: Mistake[] = []
  for (const [place, image] of samples.entries()) {
    const row = probabilities.subarray(place * CLASSES, (place + 1) * CLASSES)
    const probability = Math.max(...row)
    const answer = row.indexOf(probability)
    const label = labels[image] ?? NaN
    // What is not a number is no answer.
    if (answer === label || Number.isNaN(probability)) continue
    mistakes.push({ image, label, answer, probability, rightProbability: row[label] ?? NaN })
  }
  return mistakes
    .sort((left, right) => right.probability - left.probability || left.image - right.image)
    .slice(0, count)
}

/** Test images of the digit that has most: what the darkest square of the table stands for. */
export function fullestClass({ sides }: DigitsMeasured): number {
  const { confusion } = (sides[0] as DigitsSide).test
  const rows = Array.from({ length: CLASSES }, (_, label) =>
    confusion
      .subarray(label * CLASSES, (label + 1) * CLASSES)
      .reduce((sum, count) => sum + count, 0),
  )
  return Math.max(...rows, 1)
}
