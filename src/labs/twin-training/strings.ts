import { activations } from '../../engine/activations/index.ts'
import type { LossBaseline } from '../../figures/LossCurve.tsx'
import { formatFixed, formatNumber, formatRatio } from '../../formula/formatNumber.ts'
import { withJosa } from '../../formula/josa.ts'
import { decadeTicks } from '../../plot/decadeTicks.ts'
import type { RichText } from '../Lab.ts'
import { measures } from '../parts/layerSizes.ts'
import { measuredSize } from '../parts/measuredSize.ts'
import { gridText, setupText } from '../parts/setupText.ts'
import { firstToOutput, sideFinding } from './selectors.ts'
import type { SideFinding, TwinMeasured, TwinPicture, TwinSide } from './selectors.ts'

export function nameOf({ run }: TwinSide): string {
  return activations[run.activation].label
}

/** What is seen now, as the title of the figure. */
export function titleOf({ left, right, settings }: TwinMeasured): string {
  const subject = measures[settings.measure].name
  if (left.run.activation === right.run.activation) {
    return '함수까지 같으면 두 망은 걸음마다 완전히 같아요'
  }
  const findings = [sideFinding(left.values), sideFinding(right.values)] as const
  if (findings[0] === findings[1]) {
    return `두 망 모두 ${withJosa(subject, '이/가')} ${clauses[findings[0]].end}`
  }
  const [first, second] = findings
  const leftName = withJosa(nameOf(left), '은/는')
  const rightName = withJosa(nameOf(right), '은/는')
  return `${leftName} ${withJosa(subject, '이/가')} ${clauses[first].link}, ${rightName} ${clauses[second].end}`
}

const clauses: Readonly<Record<SideFinding, { readonly link: string; readonly end: string }>> = {
  fades: { link: '층마다 옅어지고', end: '층마다 옅어져요' },
  arrives: { link: '1층까지 도착하고', end: '1층까지 도착해요' },
  grows: { link: '층마다 커지고', end: '층마다 커져요' },
  zero: { link: '1층에서 정확히 0이고', end: '1층에서 정확히 0이에요' },
  notFinite: { link: '너무 커져 계산할 수 없고', end: '너무 커져 계산할 수 없어요' },
}

export function headingOf({ settings }: TwinMeasured): string {
  return `층마다 도착한 ${measures[settings.measure].name}의 크기`
}

/** What stands below the ratio; a phone has room for its sides only. */
export function ratioNoteOf({ settings }: TwinMeasured, isBrief: boolean): string {
  if (isBrief) return '1층 ÷ 출력층'
  return `출력층에 견준 1층의 ${measures[settings.measure].name}`
}

export function baselineOf({ loss }: TwinPicture): LossBaseline | null {
  return Number.isFinite(loss.coinToss)
    ? { value: loss.coinToss, label: `동전 던지기 ${formatFixed(loss.coinToss, 3)}` }
    : null
}

/** The picture for those who do not see it. */
export function descriptionOf(measured: TwinMeasured): string {
  const { event, left, right } = measured
  return `${titleOf(measured)}. 걸음 ${event.snapshot.step}. ${sideText(left)} ${sideText(right)}`
}

function sideText(side: TwinSide): string {
  const { snapshot, values } = side
  const ratio = formatRatio(firstToOutput(values))
  return `${nameOf(side)} 망: 맞힌 비율 ${accuracyText(snapshot.accuracy)}, 손실 ${formatFixed(snapshot.loss, 3)}, 1층은 출력층의 ${ratio}.`
}

/** Said now and then while the run goes on. */
export function progressText({ event, left, right }: TwinMeasured): string {
  const accuracies = [left, right].map(
    (side) => `${nameOf(side)} ${accuracyText(side.snapshot.accuracy)}`,
  )
  return `걸음 ${event.snapshot.step}까지 왔어요. 맞힌 비율은 ${accuracies.join(', ')}.`
}

/** `50%`, `96.5%`: a share with as many decimals as it has. */
export function accuracyText(accuracy: number): string {
  return `${formatNumber(Math.round(accuracy * 1000) / 10)}%`
}

/** Units, what was set, and how to read the picture. */
export function captionOf({ left, settings, range }: TwinPicture): RichText {
  const grid = gridText(decadeTicks(range.range, 1).stride)
  return [
    `눈금 한 칸은 ${grid}예요. 두 망 모두 ${setupText(left.run)}. 막대는 `,
    ...measuredSize[settings.measure],
    '예요. 학습 데이터 전체에서 쟀어요.',
  ]
}

/** From this share of right answers on, a network counts as having separated the points. */
export const SEPARATES_FROM = 0.75

export function whoText(left: TwinSide, right: TwinSide): string {
  const shares = [left, right].map(
    (side) => `${nameOf(side)} 망은 ${accuracyText(side.snapshot.accuracy)}`,
  )
  return `600걸음 뒤에 ${shares.join(', ')}를 맞혀요. 절반은 동전을 던져도 맞혀요.`
}
