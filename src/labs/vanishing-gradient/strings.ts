import { factorText } from '../../figures/factorText.ts'
import { formatNumber, formatRatio } from '../../formula/formatNumber.ts'
import { activations } from '../../engine/activations/index.ts'
import { decadeTicks } from '../../plot/decadeTicks.ts'
import type { RichText } from '../Lab.ts'
import { shareText } from '../parts/shareText.ts'
import { gridText, setupText } from '../parts/setupText.ts'
import { measures } from '../parts/layerSizes.ts'
import { measuredSize } from '../parts/measuredSize.ts'
import { findingOf, signalRatio } from './selectors.ts'
import type { Finding, Measured, VanishingPicture, ZeroCause } from './selectors.ts'

/** What is seen now, as the title of the figure. */
export function titleOf(measured: Measured): string {
  const { event, run, settings } = measured
  const finding = findingOf(event)
  const name = nameOf(measured)
  if (finding.kind === 'fades' && settings.measure === 'weightGradient') {
    const { weightGradientNorm } = run.layers
    if (Math.abs(Math.log10(signalRatio(weightGradientNorm))) < 1) {
      return `가중치 기울기는 층마다 비슷해도 오차 신호는 1층에 ${shareText(finding.ratio)}만 남아요`
    }
  }
  return findingText(finding, name)
}

function findingText(finding: Finding, name: string): string {
  switch (finding.kind) {
    case 'notFinite':
      return finding.step === 0
        ? '시작부터 값이 너무 커서 신호를 계산할 수 없어요'
        : `걸음 ${finding.step}에서 값이 너무 커져 신호를 계산할 수 없어요`
    case 'single':
      return '은닉층이 하나면 오차 신호가 거슬러 지날 층이 없어요'
    case 'zero':
      return zeroText(finding.layer, finding.cause)
    case 'fades':
      return `${name} 망의 오차 신호는 층마다 ${factorWords(finding.factor)}로 옅어져 1층에 ${shareText(finding.ratio)}만 남아요`
    case 'grows':
      return `${name} 망의 오차 신호는 층마다 ${factorWords(finding.factor)}로 커져 1층에서 ${shareText(finding.ratio)}가 돼요`
    case 'arrives':
      return `${name} 망의 오차 신호는 1층까지 도착해요`
  }
}

function zeroText(layer: number, cause: ZeroCause): string {
  switch (cause) {
    case 'noError':
      return '출력층의 오차가 정확히 0이라 거슬러 갈 신호가 없어요'
    case 'weights':
      return `가중치가 모두 0이라 ${layer}층부터 아래로 오차 신호가 정확히 0이에요`
    case 'deadUnits':
      return `${layer}층의 뉴런이 모두 죽어 ${layer}층부터 아래로 오차 신호가 정확히 0이에요`
    case 'derivative':
      return `도함수가 신호를 모두 지워 ${layer}층부터 아래로 오차 신호가 정확히 0이에요`
    case 'underflow':
      return `${layer}층의 신호가 나타낼 수 있는 가장 작은 수보다 작아져 0이 됐어요`
  }
}

/** `0.24배`: two digits are enough in a sentence. */
function factorWords(factor: number): string {
  return `${factorText(factor).replace('×', '')}배`
}

function nameOf({ event }: Measured): string {
  const run = event.configuration.runs[0]
  return run === undefined ? '' : activations[run.activation].label
}

/** The picture in one sentence for those who do not see it. */
export function descriptionOf(measured: Measured): string {
  const { event, values, settings } = measured
  const depth = values.length - 1
  const { name } = measures[settings.measure]
  const first = formatNumber(values[0] ?? NaN)
  const last = formatNumber(values[depth] ?? NaN)
  return `${titleOf(measured)}. 걸음 ${event.snapshot.step}에서 ${name}의 크기는 출력층 ${last}, 1층 ${first}.`
}

/** Units, how to read the picture, and what was set. */
export function captionOf(picture: VanishingPicture): RichText {
  const { event, settings, range, walkRange } = picture
  const run = event.configuration.runs[0]
  const barGrid = gridText(decadeTicks(range.range, 1).stride)
  const walkGrid = gridText(decadeTicks(walkRange.range, 1).stride)
  const grid =
    barGrid === walkGrid
      ? `눈금 한 칸은 ${barGrid}이고, 화살표의 길이가 배율이에요.`
      : `눈금 한 칸은 막대에서 ${barGrid}, 화살표에서 ${walkGrid}예요.`
  const reference =
    settings.reference === 'lastHiddenLayer' ? '이고, 마지막 은닉층을 1로 두었어요. ' : '예요. '
  return [
    `한 줄이 한 층이에요. 열지도는 옅을수록 작은 값이에요. 줄마다 위의 화살표는 가중치의 배율, 아래의 화살표는 도함수의 배율이에요. ${grid} 열지도와 막대는 `,
    ...measuredSize[settings.measure],
    reference,
    run === undefined ? '' : `학습 데이터 전체에서 쟀어요. ${setupText(run)}.`,
  ]
}

/** Said now and then while the run goes on. */
export function progressText({ event, run }: Measured): string {
  const ratio = formatRatio(signalRatio(run.layers.errorSignalNorm))
  return `걸음 ${event.snapshot.step}까지 왔어요. 1층의 오차 신호는 마지막 은닉층의 ${ratio} 크기예요.`
}

/** Answer of the prediction: how much of layer 1's signal twelve layers leave, of that of four. */
export function deeperText(ratio: number): string {
  if (Number.isNaN(ratio)) return '이 설정에서는 처음부터 신호를 계산할 수 없어요.'
  if (ratio === 0) return '은닉층 12개에서는 1층의 신호가 정확히 0이에요.'
  if (ratio >= 1) {
    return `은닉층 12개에서 1층의 신호는 4개일 때의 ${formatRatio(ratio)}예요. 이 설정에서는 작아지지 않아요.`
  }
  return `은닉층 12개에서 1층의 신호는 4개일 때의 ${formatRatio(ratio)}이에요.`
}
