import { kernels } from '../../src/engine/kernels/index.ts'
import { bornDeadJobs, NETWORKS } from '../../src/labs/dying-relu/bornDead.ts'
import { initialGradients } from '../../src/training/sweep/initialGradients.ts'
import type { ComputedNumber, ContentNumber, SimulatedNumber } from './numbers.ts'

const LESSON = 'relu-limits'
const LAST = 300

interface Run {
  readonly accuracy: number
  readonly layers: readonly { readonly deadUnits: number; readonly offShare: number }[]
}

const hiddenOf = (result: unknown): Run['layers'] => (result as Run).layers.slice(0, -1)

const dead = (result: unknown): number =>
  hiddenOf(result).reduce((sum, layer) => sum + layer.deadUnits, 0)

/** 0–100, in whole per cent as printed. */
const percentRight = (result: unknown): number => Math.round(100 * (result as Run).accuracy)

const percentOff = (result: unknown): number => {
  const layers = hiddenOf(result)
  return Math.round((100 * layers.reduce((sum, layer) => sum + layer.offShare, 0)) / layers.length)
}

type Read = SimulatedNumber['read']

const stated = (
  quote: string,
  settings: SimulatedNumber['settings'],
  read: Read,
  printed: number,
  steps = LAST,
): SimulatedNumber => ({
  lesson: LESSON,
  quote,
  lab: 'dying-relu',
  settings,
  steps,
  read,
  expected: [printed, printed],
})

/** A row of the table: what is changed, then dead units and accuracy after 300 steps. */
const row = (
  quote: string,
  settings: SimulatedNumber['settings'],
  deadUnits: number,
  accuracy: number,
): readonly SimulatedNumber[] => [
  stated(quote, settings, dead, deadUnits),
  stated(quote, settings, percentRight, accuracy),
]

const overSeeds = (
  quote: string,
  settings: SimulatedNumber['settings'],
  summary: 'median' | 'mean',
  read: Read,
  expected: SimulatedNumber['expected'],
): SimulatedNumber => ({
  lesson: LESSON,
  quote,
  lab: 'dying-relu',
  settings,
  steps: LAST,
  seeds: { count: 20, summary },
  read,
  expected,
})

/** Networks of this width whose first layer gets no gradient, among 500 seeds from the first on. */
function bornDead(width: number, firstSeed: number): number {
  return bornDeadJobs(firstSeed).filter(
    (job) =>
      job.settings.width === width &&
      initialGradients(job, kernels['wasm-f64']()).firstWeightGradient[0] === 0,
  ).length
}

const counted = (quote: string, width: number, printed: number): ComputedNumber => ({
  lesson: LESSON,
  quote,
  compute: () => bornDead(width, 1),
  expected: [printed, printed],
})

let eightShares: readonly number[] | null = null

/** Per cent of each of eight counts of 500, seeds 1000–4999; counted once. */
const eightCounts = (): readonly number[] =>
  (eightShares ??= Array.from(
    { length: 8 },
    (_, block) => (100 * bornDead(4, 1000 + NETWORKS * block)) / NETWORKS,
  ))

const BORN = '뉴런이 2개이면 454개, 4개이면 125개, 8개이면 3개가 죽은 채로 태어나요'

/** Section 4.1. */
export const dyingNumbers: readonly ContentNumber[] = [
  stated('칸의 47%가 꺼졌지만', {}, percentOff, 47),
  ...row('| ReLU, He, 편향 0, 학습률 0.3 | 48개 중 0개 | 100% |', {}, 0, 100),
  ...row('| 학습률만 3으로 | 48개 중 40개 | 50% |', { learningRate: 3 }, 40, 50),
  ...row('| 처음 편향만 −2로 | 48개 중 37개 | 50% |', { initialBias: -2 }, 37, 50),
  ...row('1.5^2)$으로 | 48개 중 39개 | 64% |', { initializer: 'normal', weightScale: 1.5 }, 39, 64),
  ...row(
    '| 학습률 3에 leaky ReLU | 48개 중 0개 | 100% |',
    { learningRate: 3, activation: 'leakyRelu' },
    0,
    100,
  ),
  stated('배우기도 전에 37개가 죽어 있어요', { initialBias: -2 }, dead, 37, 0),
  {
    lesson: LESSON,
    quote: '손실은 동전 던지기의 0.693에 멈춰요',
    lab: 'dying-relu',
    settings: { learningRate: 3 },
    steps: LAST,
    read: (result) => (result as { readonly loss: number }).loss,
    expected: [Math.LN2 - 1e-6, Math.LN2 + 1e-6],
  },
  overSeeds('학습률 0.3에서 2개', {}, 'median', dead, [2, 2]),
  overSeeds('학습률 3에서 34개예요', { learningRate: 3 }, 'median', dead, [34, 34]),
  overSeeds(
    '망 20개 가운데 14개의 정답률이 50%에 머물러요',
    { learningRate: 3 },
    'mean',
    (result) => (percentRight(result) === 50 ? 20 : 0),
    [14, 14],
  ),
  overSeeds(
    '95%를 넘는 leaky ReLU 망은 11개예요',
    { learningRate: 3, activation: 'leakyRelu' },
    'mean',
    (result) => (percentRight(result) > 95 ? 20 : 0),
    [11, 11],
  ),
  counted(BORN, 2, 454),
  counted(BORN, 4, 125),
  counted(BORN, 8, 3),
  counted('16개이면 하나도 없어요', 16, 0),
  {
    lesson: LESSON,
    quote: '22.4%에서 31.0%까지 나와요',
    compute: () => Math.min(...eightCounts()),
    expected: [22.4, 22.4],
  },
  {
    lesson: LESSON,
    quote: '22.4%에서 31.0%까지 나와요',
    compute: () => Math.max(...eightCounts()),
    expected: [31, 31],
  },
  {
    lesson: LESSON,
    quote: '4,000개에서는 25.4%예요',
    compute: () => eightCounts().reduce((sum, percent) => sum + percent, 0) / 8,
    expected: [25.35, 25.45],
  },
  stated('죽은 뉴런이 27개로 시작해', { initialBias: -1 }, dead, 27, 0),
  stated('300걸음 뒤 18개로 줄어요', { initialBias: -1 }, dead, 18),
  stated(
    '1층의 죽은 뉴런 2개는 끝까지 그대로예요',
    { initialBias: -1 },
    (result) => hiddenOf(result)[0]?.deadUnits ?? NaN,
    2,
  ),
  ...row(
    '48개 가운데 28개가 죽었지만 점을 모두 맞혀요',
    { optimizer: 'adam', learningRate: 0.2 },
    28,
    100,
  ),
  ...row('300걸음 뒤에도 정답률이 75%예요', { activation: 'leakyRelu', initialBias: -2 }, 0, 75),
]
