import { blankBitmap } from '../../src/engine/images/Bitmap.ts'
import type { Bitmap } from '../../src/engine/images/Bitmap.ts'
import { PAD_PIXELS } from '../../src/figures/digits/padCells.ts'
import { readDrawing } from '../../src/labs/digits/drawing/readDrawing.ts'
import { sampleInk } from '../../src/labs/digits/drawing/samples.ts'
import type { DigitsSettings } from '../../src/labs/digits/outline.ts'
import { digitImages } from '../../src/training/images/digitImages.ts'
import { imageData } from '../../src/training/images/imageData.ts'
import { handDrawnDigits } from '../engine/images/handDrawnDigits.ts'
import { answerOf, padWith } from '../labs/digits/drawing/handDrawnReadings.ts'
import { trainedDigits, twentyTrained } from '../labs/digits/trainedDigits.ts'
import type { TrainedDigits } from '../labs/digits/trainedDigits.ts'
import type { ComputedNumber } from './numbers.ts'

const LESSON = 'digits'

function sorted(values: readonly number[]): readonly number[] {
  return values.toSorted((left, right) => left - right)
}

/** Of 20 values. */
function median(values: readonly number[]): number {
  const [lower = NaN, upper = NaN] = sorted(values).slice(9, 11)
  return (lower + upper) / 2
}

/** In percent, rounded as the lesson prints it. */
const percent = (share: number): number => Math.round(share * 1000) / 10

type Accuracy = Pick<TrainedDigits, 'trainingAccuracy' | 'testAccuracy'>

/** The median, the smallest (0) or the largest (19) of what 20 seeds reach, in percent. */
function ofTwenty(
  change: Partial<DigitsSettings>,
  which: 'median' | 0 | 19,
  name: keyof Accuracy = 'testAccuracy',
): number {
  const values = twentyTrained(change).map((network) => network[name])
  return percent(which === 'median' ? median(values) : (sorted(values)[which] ?? NaN))
}

function stated(quote: string, value: number, compute: () => number): ComputedNumber {
  return { lesson: LESSON, quote, expected: [value, value], compute }
}

const answers = (pad: Bitmap): readonly number[] =>
  twentyTrained().map((network) => answerOf(pad, network) ?? NaN)

/** Median of the largest probability of 20 networks, three decimals. */
function surest(pad: Bitmap): number {
  const largest = twentyTrained().map((network) =>
    Math.max(...readDrawing(pad, network).pass.probabilities),
  )
  return Math.round(median(largest) * 1000) / 1000
}

const blank = () => blankBitmap(PAD_PIXELS, PAD_PIXELS)
const rightOf = (name: string): number => {
  const drawn = handDrawnDigits.find((digit) => digit.name === name)!
  return answers(padWith(drawn)).filter((answer) => answer === drawn.digit).length
}
const SHORT_FLAG = '기울여 쓴 1'

const BY_CHANCE = '| 무작위로 | 97.1% | 96.3%–97.8% |'
const BY_WRITER = '| 이어진 차례로 | 92.3% | 91.2%–93.3% |'
const RELU = '| <Fn id="relu" /> | 97.1% | 97.5% |'
const SIGMOID = '| <Fn id="sigmoid" /> | 89.6% | 10.0% |'
const TRAINING = '학습 정답률의 중앙값은 두 쪽 모두 99.8%예요.'
const PLUS = '| + | 4가 20번 | 0.950 |'
const GIYEOK = '| ㄱ | 7이 20번 | 0.999 |'
const BLANK = '| 빈 판 | 0, 4, 7, 8로 갈려요 | 0.178 |'
const UPRIGHT = '왼쪽 끝은 99.8%에서 한 칸 안에 나란해요.'

/** Of all images, row-major 8 × 8. */
const images = (): readonly Uint8Array[] =>
  Array.from({ length: digitImages.samples }, (_, image) =>
    digitImages.pixels.subarray(image * 64, image * 64 + 64),
  )
const firstInk = (image: Uint8Array, row: number): number =>
  image.subarray(row * 8, row * 8 + 8).findIndex((count) => count > 0)

/** Numbers of chapter 6; networks of the same settings are trained once. */
export const digitsNumbers: readonly ComputedNumber[] = [
  stated('그 13명이 쓴 숫자 1,797개가 있어요.', 1797, () => digitImages.samples),
  stated('앞의 1,287개로 배우고', 1287, () => {
    const { run } = trainedDigits({ split: 'writer' })
    return imageData(run).samples
  }),
  stated('뒤의 510개로 시험하면', 510, () => {
    const { run } = trainedDigits({ split: 'writer' })
    return imageData(run).testSamples
  }),
  stated(BY_CHANCE, 97.1, () => ofTwenty({}, 'median')),
  stated(BY_CHANCE, 96.3, () => ofTwenty({}, 0)),
  stated(BY_CHANCE, 97.8, () => ofTwenty({}, 19)),
  stated(BY_WRITER, 92.3, () => ofTwenty({ split: 'writer' }, 'median')),
  stated(BY_WRITER, 91.2, () => ofTwenty({ split: 'writer' }, 0)),
  stated(BY_WRITER, 93.3, () => ofTwenty({ split: 'writer' }, 19)),
  stated(TRAINING, 99.8, () => ofTwenty({}, 'median', 'trainingAccuracy')),
  stated(TRAINING, 99.8, () => ofTwenty({ split: 'writer' }, 'median', 'trainingAccuracy')),
  stated(RELU, 97.5, () => ofTwenty({ depth: 8 }, 'median')),
  stated(SIGMOID, 89.6, () => ofTwenty({ activation: 'sigmoid' }, 'median')),
  stated(SIGMOID, 10, () => ofTwenty({ activation: 'sigmoid', depth: 8 }, 'median')),
  stated('은닉층이 8개인 sigmoid 망의 시험 정답률은 96.7%예요.', 96.7, () => {
    const { testAccuracy } = trainedDigits({
      activation: 'sigmoid',
      depth: 8,
      initializer: 'normal',
      weightScale: 0.5,
      optimizer: 'adam',
      learningRate: 0.003,
    })
    return percent(testAccuracy)
  }),
  stated(
    '1,797개 모두 맨 윗줄과 맨 아랫줄에 잉크가 있어요.',
    1797,
    () => images().filter((image) => firstInk(image, 0) >= 0 && firstInk(image, 7) >= 0).length,
  ),
  stated(UPRIGHT, 99.8, () => {
    const upright = images().filter(
      (image) => Math.abs(firstInk(image, 0) - firstInk(image, 7)) <= 1,
    )
    return percent(upright.length / digitImages.samples)
  }),
  stated('그림 하나의 잉크는 평균 313칸이에요.', 313, () => {
    const ink = digitImages.pixels.reduce((sum, count) => sum + count, 0)
    return Math.round(ink / digitImages.samples)
  }),
  stated(GIYEOK, 20, () => answers(sampleInk('giyeok')).filter((answer) => answer === 7).length),
  stated(GIYEOK, 0.999, () => surest(sampleInk('giyeok'))),
  stated(PLUS, 20, () => answers(sampleInk('plus')).filter((answer) => answer === 4).length),
  stated(PLUS, 0.95, () => surest(sampleInk('plus'))),
  stated(BLANK, 0.178, () => surest(blank())),
  stated(BLANK, 478, () => Number([...new Set(sorted(answers(blank())))].join(''))),
  stated('망 20개 가운데 1개만 1이라고 읽어요.', 1, () => rightOf(SHORT_FLAG)),
  stated('망 20개 가운데 19개 이상이 바르게 읽었어요.', 19, () =>
    Math.min(
      ...handDrawnDigits.filter(({ name }) => name !== SHORT_FLAG).map(({ name }) => rightOf(name)),
    ),
  ),
]
