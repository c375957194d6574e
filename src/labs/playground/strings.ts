import { activations } from '../../engine/activations/index.ts'
import { initializers } from '../../engine/initializers/index.ts'
import type { InitializerId } from '../../engine/initializers/index.ts'
import { datasets } from '../../engine/datasets/index.ts'
import { losses } from '../../engine/losses/index.ts'
import { optimizers } from '../../engine/optimizers/index.ts'
import { formatFixed, formatNumber } from '../../formula/formatNumber.ts'
import { withJosa } from '../../formula/josa.ts'
import { layerName } from '../../figures/layerRows.ts'
import type { RunSettings } from '../../training/TrainingConfiguration.ts'
import type { RichText } from '../Lab.ts'
import { measures } from '../parts/layerSizes.ts'
import { outputsOf, RECORD_STEPS } from './outline.ts'
import type { Overflow } from './pageNetwork.ts'
import { epochOf } from './selectors.ts'
import type { BenchMeasured, BenchPicture } from './selectors.ts'
import type { StopReason } from './stopConditions.ts'

/** `97%`, `96.5%` */
export function accuracyText(accuracy: number): string {
  return `${formatNumber(Math.round(accuracy * 1000) / 10)}%`
}

/** `2-6-4-1` */
export function shapeText({ hiddenWidths = [], loss }: RunSettings): string {
  return [2, ...hiddenWidths, outputsOf({ loss })].join('-')
}

/** `걸음 240 · 에폭 24` */
export function stepText(measured: BenchMeasured): string {
  return `걸음 ${measured.event.snapshot.step} · 에폭 ${epochOf(measured)}`
}

/** What is seen now, as the title of the figure. */
export function titleOf(measured: BenchMeasured): string {
  const { snapshot, event, run } = measured
  const shape = `${shapeText(run)} 망`
  if (!Number.isFinite(snapshot.loss)) return `${withJosa(shape, '은/는')} 더 계산할 수 없어요`
  const when = event.snapshot.step === 0 ? '배우기 전의' : `${event.snapshot.step}걸음 배운`
  const share = accuracyText(snapshot.accuracy)
  return `${when} ${withJosa(shape, '이/가')} 점의 ${withJosa(share, '을/를')} 맞혀요`
}

export function descriptionOf(measured: BenchMeasured): string {
  const { snapshot } = measured
  return `${titleOf(measured)}. ${stepText(measured)}, 손실 ${formatFixed(snapshot.loss, 3)}.`
}

export function progressText(measured: BenchMeasured): string {
  const { snapshot } = measured
  return `${stepText(measured)}까지 왔어요. 맞힌 비율은 ${accuracyText(snapshot.accuracy)}, 손실은 ${formatFixed(snapshot.loss, 3)}이에요.`
}

/** Everything that decides the run, for pictures that leave the page. */
export function setupText({ run, event }: BenchMeasured): string {
  const functions = (run.hiddenActivations ?? []).map((id) => activations[id].label)
  const { penalty, edits = [] } = run
  return [
    `${shapeText(run)} 망`,
    ...(functions.length === 0 ? [] : [functions.join(', ')]),
    run.initializer === 'normal'
      ? `초기화 정규분포(σ = ${run.weightScale})`
      : `초기화 ${initializers[run.initializer].label}`,
    `데이터 ‘${datasets[run.dataset].label}’ ${run.samples ?? 0}개, 잡음 ${run.noise ?? 0}`,
    losses[run.loss].label,
    `${optimizers[run.optimizer].label} 학습률 ${run.learningRate}`,
    `배치 ${run.batchSize}`,
    ...(penalty === undefined ? [] : [`${penalty.kind.toUpperCase()} 규제 ${penalty.rate}`]),
    ...(edits.length === 0 ? [] : [`손으로 바꾼 값 ${edits.length}개`]),
    `시드 ${run.seed}`,
    `걸음 ${event.snapshot.step}`,
  ].join(', ')
}

export function captionOf(measured: BenchPicture): RichText {
  const { penalty } = measured.run
  const note =
    penalty === undefined
      ? ''
      : ' 규제는 가중치를 바꿀 때만 더해지고, 보이는 손실과 기울기에는 들어 있지 않아요.'
  return [
    `${setupText(measured)}. 한 걸음은 미니배치 하나예요. 선의 굵기는 가중치의 크기이고, 끊어진 선은 음수예요. 막대는 ${measures[measured.settings.measure].name}의 크기이고 눈금 한 칸은 10배예요. 손실과 맞힌 비율은 점 전체에서 ${RECORD_STEPS}걸음마다 재요.${note}`,
  ]
}

/** Why the run stopped by itself. */
export function stopText({ step, kind, value }: StopReason): string {
  switch (kind) {
    case 'step':
      return `정한 걸음 ${step}에 이르러 멈췄어요.`
    case 'loss':
      return `걸음 ${step}에서 손실이 ${withJosa(formatFixed(value, 4), '이/가')} 되어 정한 값보다 작아졌어요. 그래서 멈췄어요.`
    case 'accuracy':
      return `걸음 ${step}에서 맞힌 비율이 ${withJosa(accuracyText(value), '이/가')} 되어 정한 값까지 왔어요. 그래서 멈췄어요.`
  }
}

/** Where the numbers began to overflow. */
export function overflowText({ layer, unit, kind, largest }: Overflow, layers: number): string {
  const place = `${layerName(layer, layers)} 뉴런 ${unit + 1}`
  const size = `유한한 가중치 가운데 가장 큰 것의 크기는 ${formatNumber(largest)}예요.`
  switch (kind) {
    case 'parameter':
      return `입력 쪽에서 보면 ${place}의 가중치나 편향에서 처음으로 유한하지 않은 수가 나와요. 바로 앞 걸음에서 학습률과 기울기를 곱한 값이 너무 커서 생긴 일이에요. ${size}`
    case 'sum':
      return `가중치는 아직 유한하지만 ${place}의 가중합이 배정밀도로 나타낼 수 있는 가장 큰 수(1.8×10³⁰⁸)를 넘었어요. ${size}`
    case 'output':
      return `가중합까지는 유한하지만 ${place}의 활성화 함수가 유한하지 않은 값을 내요. ${size}`
  }
}

/** Variance of a first weight in the fans, as a formula of a drawing. */
export const varianceFormulas: Readonly<Record<InitializerId, string>> = {
  zeros: '0',
  uniformHalf: '1/12',
  normal: 'σ^2',
  lecunUniform: '1/n_{in}',
  lecunNormal: '1/n_{in}',
  xavierUniform: '2/(n_{in} + n_{out})',
  xavierNormal: '2/(n_{in} + n_{out})',
  heUniform: '2/n_{in}',
  heNormal: '2/n_{in}',
  pytorchDefault: '1/(3n_{in})',
}
