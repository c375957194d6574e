import { activations } from '../../engine/activations/index.ts'
import { withJosa } from '../../formula/josa.ts'
import type { RichText } from '../Lab.ts'
import { setupText } from '../parts/setupText.ts'
import { deadOf, findingOf, offShareOf } from './selectors.ts'
import type { DyingPicture, Measured } from './selectors.ts'

/** What is seen now, as the title of the figure. */
export function titleOf(measured: Measured): string {
  const finding = findingOf(measured)
  switch (finding.kind) {
    case 'notFinite':
      return `걸음 ${finding.step}에서 값이 너무 커져 더 셀 수 없어요`
    case 'neverOff':
      return `${nameOf(measured)} 망에는 꺼진 칸이 없어요. 그래서 죽은 뉴런도 없어요`
    case 'alive':
      return `칸의 ${percentText(offShareOf(measured))}가 꺼졌지만 죽은 뉴런은 하나도 없어요`
    case 'some':
      return `은닉 뉴런 ${finding.all}개 가운데 ${finding.dead}개가 죽었어요`
    case 'layer':
      return `${finding.layer}층이 통째로 죽었어요. 은닉 뉴런 ${finding.all}개 가운데 ${finding.dead}개가 죽었어요`
  }
}

function nameOf({ event }: Measured): string {
  const run = event.configuration.runs[0]
  return run === undefined ? '' : activations[run.activation].label
}

/** `57%`; 0% and 100% are said of none and all only. */
export function percentText(share: number): string {
  if (Number.isNaN(share)) return '–'
  const percent = Math.round(share * 100)
  return `${share > 0 && share < 1 ? Math.min(99, Math.max(1, percent)) : percent}%`
}

/** The picture in one sentence for those who do not see it. */
export function descriptionOf(measured: Measured): string {
  const { run, matrix, event } = measured
  const counts = Array.from({ length: matrix.layers }, (_, index) => matrix.layers - 1 - index)
    .map((layer) => `${layer + 1}층 ${run.layers.deadUnits[layer] ?? 0}개`)
    .join(', ')
  return `${titleOf(measured)}. 걸음 ${event.snapshot.step}에서 죽은 뉴런은 층마다 ${counts}.`
}

/** How to read the picture, and what was set. */
export function captionOf({ event, matrix, settings }: DyingPicture): RichText {
  const run = event.configuration.runs[0]
  const bias = settings.initialBias === 0 ? '' : `, 처음 편향에 ${signed(settings.initialBias)}`
  return [
    `가로줄 하나가 뉴런 하나, 세로줄 하나가 입력 하나예요. 학습 데이터 ${matrix.trainingSamples}개 가운데 ${matrix.classes.length}개를 골라 그렸어요. 꺼짐은 그 입력에서만 도함수가 0이라는 뜻이고, 죽음은 학습 데이터 ${matrix.trainingSamples}개 모두에서 꺼져 있다는 뜻이에요. `,
    run === undefined ? '' : `${nameText(run.activation)}, ${setupText(run)}${bias}.`,
  ]
}

function nameText(activation: keyof typeof activations): string {
  return activations[activation].label
}

/** A real minus sign. */
function signed(value: number): string {
  return String(value).replace('-', '−')
}

/** Said now and then while the run goes on. */
export function progressText(measured: Measured): string {
  const { dead, all } = deadOf(measured)
  return `걸음 ${measured.event.snapshot.step}까지 왔어요. 은닉 뉴런 ${all}개 가운데 ${dead}개가 죽었어요.`
}

/** Answer of the prediction: what the large rate leaves. */
export function rateText(measured: Measured): string {
  const { event } = measured
  const { dead, all } = deadOf(measured)
  if (event.snapshot.divergedAt !== null) {
    return `학습률 3에서는 걸음 ${event.snapshot.step}에서 값이 너무 커져 멈췄어요.`
  }
  if (dead === 0) return `학습률 3에서도 뉴런 ${all}개가 모두 살아 있어요.`
  return `학습률 3에서는 은닉 뉴런 ${all}개 가운데 ${withJosa(`${dead}개`, '이/가')} 죽었어요.`
}
