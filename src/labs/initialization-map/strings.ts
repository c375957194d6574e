import { activations } from '../../engine/activations/index.ts'
import { datasets } from '../../engine/datasets/index.ts'
import { optimizers } from '../../engine/optimizers/index.ts'
import { formatNumber, formatRatio } from '../../formula/formatNumber.ts'
import { withJosa } from '../../formula/josa.ts'
import { tex } from '../../formula/tex.ts'
import type { RichText } from '../Lab.ts'
import { CELLS, DEEPEST, nearestRow } from './mapGrid.ts'
import type { MapProgress } from './createInstance.ts'
import type { MapSide } from './outline.ts'
import { activationOf } from './outline.ts'
import { bandAt, initializerLines, isEmpty, reachOf, reachOfRow, SIDES } from './selectors.ts'
import type { Band, MapReading } from './selectors.ts'

function nameOf({ settings }: MapReading, side: MapSide): string {
  return activations[activationOf(settings, side)].label
}

/** What is seen now, as the title of the figure. */
export function titleOf(reading: MapReading): string {
  if (isEmpty(reading.maps)) return '실행을 누르면 칸마다 신경망을 학습해 지도를 채워요'
  const parts = SIDES.map((side) => sidePart(reading, side))
  const [left, right] = parts
  switch (reading.settings.measure) {
    case 'errorSignal':
      return `은닉층이 ${DEEPEST}개일 때 신호가 남는 σ는 ${left}, ${right}`
    case 'weightGradient':
      return `은닉층이 ${DEEPEST}개일 때 1층의 기울기가 남는 σ는 ${left}, ${right}`
    case 'loss':
      return `손실이 0.56보다 작아진 가장 깊은 망은 ${left}, ${right}`
  }
}

function sidePart(reading: MapReading, side: MapSide): string {
  const name = nameOf(reading, side)
  const isLast = side === 1
  const none = isLast ? `${name}에 없어요` : `${name}에 없고`
  if (reading.settings.measure === 'loss') {
    const depth = learnedDepth(reading, side)
    if (depth === 0) return none
    return isLast ? `${name} ${depth}층이에요` : `${name} ${depth}층`
  }
  const band = bandAt(reading.maps[side], CELLS - 1, reading.scale)
  if (band === null) return none
  const text = `${name}에서 ${bandText(band)}`
  return isLast ? withJosa(text, '이에요/예요') : text
}

/** `2.65부터 4까지`, or the one σ there is. */
export function bandText({ lowest, highest }: Band): string {
  return lowest === highest ? String(lowest) : `${lowest}부터 ${highest}까지`
}

/** Most hidden layers with which some σ has learned: its loss lies below the lower border. */
function learnedDepth({ maps, scale }: MapReading, side: MapSide): number {
  const inverted = { ...scale, low: 0, high: scale.low }
  return reachOf(maps[side], inverted)?.depth ?? 0
}

/** The picture in one sentence for those who do not see it. */
export function descriptionOf(reading: MapReading): string {
  const { maps, settings, scale } = reading
  if (isEmpty(maps) || settings.measure === 'loss') return `${titleOf(reading)}.`
  const he = initializerLines(settings.width).find(({ name }) => name.includes('He'))
  const rows = SIDES.map((side) => {
    const reach = reachOfRow(maps[side], nearestRow(he?.scale ?? 1), scale)
    return `${nameOf(reading, side)} 망에서는 ${reach}층`
  })
  return `${titleOf(reading)}. He의 σ에서 값이 경계 안에 머무는 깊이는 ${rows.join(', ')}까지예요.`
}

/** Units, how to read the picture, and what was set. */
export function captionOf({ settings, scale }: MapReading): RichText {
  const { width, dataset, seeds, seed, measure, detail } = settings
  const isCoarse = detail === 'coarse' && measure !== 'loss'
  const cell = isCoarse
    ? '지금은 아홉 칸에 신경망 하나만 넣은 성긴 지도예요. '
    : seeds === 1
      ? '한 칸이 신경망 하나예요. '
      : `한 칸이 시드 ${seeds}개의 중앙값이에요. `
  const training =
    measure === 'loss'
      ? `${settings.steps}걸음, ${optimizers[settings.optimizer].label} 학습률 ${settings.learningRate}, 배치 ${settings.batchSize}, `
      : '학습하기 전, '
  return [
    `${cell}진할수록 큰 값이고, 두 지도의 진하기는 같은 눈금이에요. 굵은 선은 값이 ${scale.lowText}과 ${scale.highText}인 경계, 점선은 초기화마다의 `,
    tex`\sigma`,
    `예요. 가중치는 평균이 0이고 표준편차가 `,
    tex`\sigma`,
    `인 정규분포에서 뽑고 편향은 0이에요. 은닉층마다 뉴런 ${width}개, 데이터 ‘${datasets[dataset].label}’, ${training}시드 ${seed}부터.`,
  ]
}

/** A value of the map as it is printed: a share of the signal, or a size. */
export function valueText({ settings }: Pick<MapReading, 'settings'>, value: number): string {
  return settings.measure === 'errorSignal' ? formatRatio(value) : formatNumber(value)
}

export function progressText({ done, total }: MapProgress): string {
  return `지도를 ${Math.floor((100 * done) / total)}% 채웠어요.`
}

/** Said at the end of a run, or when it is stopped. */
export function doneText(reading: MapReading, { done, total }: MapProgress): string {
  const start =
    done === total ? '지도를 다 채웠어요.' : `${progressText({ done, total })} 멈췄어요.`
  return `${start} ${descriptionOf(reading)}`
}
