import { activations } from '../../engine/activations/index.ts'
import { initializers } from '../../engine/initializers/index.ts'
import { losses } from '../../engine/losses/index.ts'
import { optimizers } from '../../engine/optimizers/index.ts'
import { formatFixed, formatNumber } from '../../formula/formatNumber.ts'
import { withJosa } from '../../formula/josa.ts'
import { decadeTicks } from '../../plot/decadeTicks.ts'
import type { RunSettings } from '../../training/TrainingConfiguration.ts'
import type { RichText } from '../Lab.ts'
import { measures } from '../parts/layerSizes.ts'
import { measuredSize } from '../parts/measuredSize.ts'
import { gridText } from '../parts/setupText.ts'
import { GUESS, mainSide, testCounts } from './selectors.ts'
import type { DigitsMeasured, DigitsPicture, DigitsSide, Mistake } from './selectors.ts'

export function nameOf({ run }: DigitsSide): string {
  return activations[run.activation].label
}

/** `97.2%`: one decimal where it has one. */
export function percentText(share: number): string {
  return Number.isNaN(share)
    ? '계산할 수 없어요'
    : `${formatNumber(Math.round(share * 1000) / 10)}%`
}

interface NamedShare {
  /** With its particle. */
  readonly name: string
  readonly share: number
}

/** What each of two gets right; a share that is no number cannot be the object of 맞혀요. */
function rightsText(named: readonly NamedShare[]): string {
  if (named.every(({ share }) => !Number.isNaN(share))) {
    return `${named.map(({ name, share }) => `${name} ${percentText(share)}`).join(', ')}를 맞혀요`
  }
  return named
    .map(({ name, share }) =>
      Number.isNaN(share)
        ? `${name} 정답률을 계산할 수 없어요`
        : `${name} ${percentText(share)}를 맞혀요`,
    )
    .join('. ')
}

/** What is seen now, as the title of the figure. */
export function titleOf(measured: DigitsMeasured): string {
  const { event, sides } = measured
  const { step, divergedAt } = event.snapshot
  if (divergedAt !== null) return `걸음 ${divergedAt}에서 값이 너무 커져 더 배울 수 없어요`
  const [first, second] = sides
  if (first === undefined) return ''
  if (second === undefined) {
    const { right, all } = testCounts(first.test)
    if (step === 0) return `배우기 전에는 처음 보는 숫자 ${all}개 가운데 ${right}개를 맞혀요`
    return `${nameOf(first)} 망은 처음 보는 숫자 ${all}개 가운데 ${right}개를 맞혀요`
  }
  const named = [first, second].map((side) => ({
    name: withJosa(nameOf(side), '은/는'),
    share: side.test.accuracy,
  }))
  return `같은 시드에서 ${rightsText(named)}`
}

/** The picture for those who do not see it. */
export function descriptionOf(measured: DigitsMeasured): string {
  const { event, sides } = measured
  return `${titleOf(measured)}. 걸음 ${event.snapshot.step}. ${sides.map(sideText).join(' ')}`
}

function sideText(side: DigitsSide): string {
  const { snapshot, test, values } = side
  return `${nameOf(side)} 망: 학습 정답률 ${percentText(snapshot.accuracy)}, 시험 정답률 ${percentText(test.accuracy)}, 손실 ${formatFixed(snapshot.loss, 3)}, 1층에 도착한 크기 ${formatNumber(values[0] ?? NaN)}.`
}

/** Said now and then while the run goes on. */
export function progressText({ event, sides }: DigitsMeasured): string {
  const accuracies = sides.map((side) => `${nameOf(side)} ${percentText(side.test.accuracy)}`)
  return `걸음 ${event.snapshot.step}까지 왔어요. 시험 정답률은 ${accuracies.join(', ')}.`
}

/** Everything that decides the runs but the activation. */
function setupText(run: RunSettings, measured: DigitsMeasured): string {
  const { test } = mainSide(measured)
  const start =
    run.initializer === 'normal'
      ? `초기화 정규분포(σ = ${run.weightScale})`
      : `초기화 ${initializers[run.initializer].label}`
  const split = run.images?.split === 'writer' ? '이어진 차례로' : '무작위로'
  return [
    `은닉층 ${run.depth}개 × 뉴런 ${run.width}개`,
    start,
    `손글씨 1,797개를 ${split} 나눠 시험에 ${test.samples.length}개`,
    losses[run.loss].label,
    `${optimizers[run.optimizer].label} 학습률 ${run.learningRate}`,
    `배치 ${run.batchSize}`,
    `시드 ${run.seed}`,
  ].join(', ')
}

/** The runs in one line, for pictures that leave the page. */
export function runText(measured: DigitsMeasured): string {
  const { event, sides } = measured
  const names = sides.map(nameOf).join(' · ')
  return `${names}, ${setupText(mainSide(measured).run, measured)}, 걸음 ${event.snapshot.step}`
}

/** Units, what was set, and how to read the picture. */
export function captionOf(picture: DigitsPicture): RichText {
  const grid = gridText(decadeTicks(picture.range.range, 1).stride)
  return [
    `표의 가로줄은 쓴 숫자, 세로줄은 망의 답이에요. 대각선이 맞힌 것이고, 아무것도 적지 않은 칸은 0이라는 뜻이에요. 막대는 `,
    ...measuredSize[picture.settings.measure],
    `이고, 눈금 한 칸은 ${grid}예요. ${setupText(mainSide(picture).run, picture)}. 손글씨: E. Alpaydin과 C. Kaynak, UCI, 1998.`,
  ]
}

export function headingOf({ settings }: DigitsMeasured): string {
  return `층마다 도착한 ${measures[settings.measure].name}의 크기`
}

/** What stands below the ratio of two networks. */
export function ratioNoteOf({ settings }: DigitsMeasured, isBrief: boolean): string {
  return isBrief ? '1층 ÷ 출력층' : `출력층에 견준 1층의 ${measures[settings.measure].name}`
}

export const guessLabels = {
  accuracy: `찍기 ${percentText(GUESS.accuracy)}`,
  loss: `찍기 ${formatFixed(GUESS.loss, 3)}`,
}

/** Answer of the prediction: what sigmoid reads with eight hidden layers. */
export function sigmoidText(sigmoid: DigitsSide, relu: DigitsSide): string {
  const rights = rightsText([
    { name: 'sigmoid 망은', share: sigmoid.test.accuracy },
    { name: 'ReLU 망은', share: relu.test.accuracy },
  ])
  return `600걸음 뒤에 은닉층 ${sigmoid.run.depth}개의 ${rights}. 열 숫자 가운데 하나를 찍으면 10%쯤 맞혀요.`
}

/** Answer of the prediction: known hands against unknown ones. */
export function writerText(random: number, writer: number): string {
  return `${rightsText([
    { name: '무작위로 나누면', share: random },
    { name: '이어진 차례로 나누면', share: writer },
  ])}.`
}

/** Heading of the mistakes of one network. */
export function mistakesHeading(
  { sides }: DigitsMeasured,
  side: DigitsSide,
  shown: number,
): string {
  const { wrong } = testCounts(side.test)
  const whose = sides.length > 1 ? `${nameOf(side)} 망이 ` : ''
  if (wrong === 0) return `${whose}틀린 숫자가 없어요`
  const order = shown < wrong ? `, 자신 있게 틀린 것부터 ${shown}개` : ', 자신 있게 틀린 것부터'
  return `${whose}틀린 숫자 ${wrong}개${order}`
}

/** One mistake, read aloud. */
export function mistakeText({ label, answer, probability }: Mistake): string {
  const wrong = withJosa(String(answer), '으로/로')
  return `${withJosa(String(label), '을/를')} ${wrong} 읽음, 확률 ${formatFixed(probability, 3)}`
}
