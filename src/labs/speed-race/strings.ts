import { activations } from '../../engine/activations/index.ts'
import { datasets } from '../../engine/datasets/index.ts'
import { formatNumber } from '../../formula/formatNumber.ts'
import { withJosa } from '../../formula/josa.ts'
import { outline } from './outline.ts'
import type { SpeedRaceSettings } from './outline.ts'
import { isWhole, TUNING_SEEDS } from './race.ts'
import type { Race } from './race.ts'
import type { RaceSummary, RacerSummary, RatioSummary } from './summarizeRace.ts'

/** Medians closer than this are told as a tie. */
const TIE = 1.1

/** What the race has shown, as the title of the figure. */
export function titleOf(race: Race, { ratio }: RaceSummary): string {
  const data = `‘${datasets[race.settings.dataset].label}’`
  if (race.done < race.total) {
    return race.racers.every(({ best }) => best === null)
      ? '함수마다 가장 빠른 학습률을 찾는 중이에요'
      : '함수마다 고른 학습률로 겨루는 중이에요'
  }
  return `${data} 경주에서 ${findingText(ratio)}`
}

function findingText({ compared, median }: RatioSummary): string {
  if (compared === 0) return 'tanh와 ReLU가 함께 도착하지 못해 견줄 수 없어요'
  if (median === Infinity) return 'ReLU는 도착하고 tanh는 절반 넘게 닿지 못했어요'
  if (median === 0) return 'tanh는 도착하고 ReLU는 절반 넘게 닿지 못했어요'
  if (median > TIE) return `ReLU가 tanh보다 ${timesText(median)} 빨랐어요`
  if (median < 1 / TIE) return `tanh가 ReLU보다 ${timesText(1 / median)} 빨랐어요`
  return 'ReLU와 tanh는 거의 같은 걸음에 도착했어요'
}

/** `2.1배`: two digits are all a median of twenty can bear. */
export function timesText(ratio: number): string {
  return `${formatNumber(Number(ratio.toPrecision(2)))}배`
}

/** A median or an end of a range: a number of steps, or longer than anyone waited. */
export function stepsText(steps: number, mostSteps: number): string {
  if (Number.isNaN(steps)) return '아직 없음'
  return steps === Infinity ? `${mostSteps}걸음 넘음` : `${formatNumber(steps)}걸음`
}

/** The picture in one sentence for those who do not see it. */
export function descriptionOf(race: Race, summary: RaceSummary): string {
  const { mostSteps } = race.scale
  const racers = summary.racers
    .filter(({ ended }) => ended > 0)
    .map((racer) => `${nameOf(racer)} ${stepsText(racer.median, mostSteps)}`)
  const medians = racers.length === 0 ? '' : ` 걸음의 중앙값은 ${racers.join(', ')}.`
  return `${titleOf(race, summary)}.${medians} ${ratioSentence(summary.ratio)}`
}

function ratioSentence({ compared, median, range, reluFirst }: RatioSummary): string {
  if (compared === 0) return ''
  return `tanh의 걸음을 ReLU의 걸음으로 나눈 비의 중앙값은 ${ratioText(median)}, 가운데 80%는 ${ratioText(range[0])}에서 ${ratioText(range[1])}까지. ReLU가 먼저 도착한 시드는 ${compared}개 가운데 ${reluFirst}개.`
}

/** A ratio as a multiple, also below 1: `0.67배`. */
export function ratioText(ratio: number): string {
  if (Number.isNaN(ratio)) return '없음'
  return ratio === Infinity ? '한도 넘음' : `${formatNumber(ratio)}배`
}

export const nameOf = ({ racer }: Pick<RacerSummary, 'racer'>): string => activations[racer].label

/** Units, how to read the picture, what was set, and what must be said with it. */
export function captionOf(race: Race, summary: RaceSummary): string {
  const { scale, settings } = race
  const small = isWhole(race)
    ? ''
    : `먼저 보이는 작은 경주예요. 학습률마다 망 ${scale.tuningSeeds}개, 함수마다 ${scale.seeds}개만 달렸어요. 실행을 누르면 학습률마다 ${TUNING_SEEDS}개, 함수마다 ${settings.seeds}개가 달려요. `
  return [
    `${small}점 하나가 망 하나예요. 세로축은 학습 손실이 ${settings.targetLoss} 아래로 처음 내려간 걸음이고, 눈금 한 칸은 10배예요. `,
    '동그라미를 두른 학습률이 함수마다 고른 것이고, 굵은 선은 중앙값이에요. 이름 아래는 도착한 망의 수예요. 빈 점은 걸음 한도 안에 못 닿은 망이고, 중앙값을 셀 때 가장 느린 쪽에 넣었어요. ',
    `${lossesText(summary, scale.mostSteps)}${edgeText(race)}${setupText(race)}.`,
  ].join('')
}

/** Runs that did not arrive, in words. */
function lossesText({ racers, ratio }: RaceSummary, mostSteps: number): string {
  const losses = racers
    .filter(({ ended, arrived }) => ended > arrived)
    .map((racer) => {
      const { ended, arrived, diverged } = racer
      const lost = diverged === 0 ? '' : `(발산 ${diverged}개)`
      return `${nameOf(racer)} ${ended}개 가운데 ${ended - arrived}개${lost}`
    })
  const without = racers.filter(({ rate, ended }) => rate === null && ended === 0).map(nameOf)
  return [
    losses.length === 0 ? '' : `${mostSteps}걸음 안에 못 닿은 망: ${losses.join(', ')}. `,
    without.length === 0 || racers.every(({ rate }) => rate === null)
      ? ''
      : `${withJosa(without.join(', '), '은/는')} 어느 학습률로도 닿지 못해 겨루지 않았어요. `,
    ratio.neither === 0 ? '' : `둘 다 못 닿은 시드 ${ratio.neither}개는 비에서 뺐어요. `,
  ].join('')
}

/** A best rate at the end of the list might not be the best there is. */
function edgeText({ racers, rates }: Race): string {
  const names = racers
    .filter(({ best }) => best === 0 || best === rates.length - 1)
    .map((racer) => nameOf(racer))
  return names.length === 0
    ? ''
    : `${withJosa(names.join(', '), '은/는')} 목록 끝의 학습률을 골랐으니, 목록 밖에 더 나은 값이 있을 수 있어요. `
}

/** What decides the numbers: `데이터 ‘두 초승달’, 은닉층 3개 × 뉴런 16개, …`. */
export function setupText({ settings, scale }: Race): string {
  return [conditionText(settings), ...detailTexts(settings, scale.mostSteps)].join(', ')
}

/** What a reader compares: data, depth, initializer, optimizer. */
export function conditionText(settings: SpeedRaceSettings): string {
  const { initializer, optimizer } = outline.settings
  return [
    `데이터 ‘${datasets[settings.dataset].label}’`,
    `은닉층 ${settings.depth}개`,
    `초기화 ${labelOf(initializer, settings.initializer)}`,
    labelOf(optimizer, settings.optimizer),
  ].join(', ')
}

function detailTexts(settings: SpeedRaceSettings, mostSteps: number): readonly string[] {
  return [
    `층마다 뉴런 ${settings.width}개`,
    `배치 ${settings.batchSize}`,
    `도착 손실 ${settings.targetLoss}`,
    `걸음 한도 ${mostSteps}`,
    `시드 ${settings.seed}부터`,
  ]
}

function labelOf(
  { options }: { readonly options: readonly { readonly id: string; readonly label: string }[] },
  id: string,
): string {
  return options.find((option) => option.id === id)?.label ?? id
}
