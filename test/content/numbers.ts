import type { SettingValue } from '../../src/store/settingValues.ts'
import { digitsNumbers } from './digitsNumbers.ts'
import { dyingNumbers } from './dyingNumbers.ts'
import { pytorchNumbers } from './pytorchNumbers.ts'
import { raceNumbers } from './raceNumbers.ts'

/**
 * A number (or a claim with a number behind it) that a lesson states in its prose. The test beside
 * this file computes it anew and finds the quote in the lesson.
 */
export type ContentNumber = SimulatedNumber | ComputedNumber

interface StatedNumber {
  /** Slug of the lesson. */
  readonly lesson: string
  /** Exact fragment of `lesson.mdx` that states it. */
  readonly quote: string
  /** What the computed number must lie in, ends included. */
  readonly expected: readonly [minimum: number, maximum: number]
}

/** Comes out of a lab with these settings. */
export interface SimulatedNumber extends StatedNumber {
  readonly lab: string
  /** Settings that differ from the lab's defaults. */
  readonly settings: Readonly<Record<string, SettingValue>>
  readonly steps: number
  /** Seeds 1 … n instead of the setting's own seed; the readings are summed up. */
  readonly seeds?: { readonly count: number; readonly summary: 'median' | 'mean' }
  /** From what `simulate` returns to the number. */
  readonly read: (result: unknown) => number
}

/** Plain arithmetic. */
export interface ComputedNumber extends StatedNumber {
  readonly compute: () => number
}

interface Layer {
  readonly weightGradientNorm: number
  readonly errorSignalNorm: number
  readonly saturatedShare: number
}

interface Run {
  readonly loss: number
  readonly accuracy: number
  readonly layers: readonly Layer[]
}

const runOf = (result: unknown): Run => result as Run

const sideOf = (result: unknown, side: 0 | 1): Run => {
  const run = (result as { readonly sides: readonly Run[] }).sides[side]
  if (run === undefined) throw new Error(`the result has no side ${side}`)
  return run
}

const valueOf = (result: unknown, symbol: string): number => {
  const value = (result as { readonly values: Readonly<Record<string, number>> }).values[symbol]
  if (value === undefined) throw new Error(`the result has no value ${symbol}`)
  return value
}

const layerOf = (run: Run, layer: number): Layer => {
  const record = run.layers.at(layer)
  if (record === undefined) throw new Error(`the run has no layer ${layer}`)
  return record
}

/** Layer 1, the last hidden layer, the output layer. */
const FIRST = 0
const LAST_HIDDEN = -2
const OUTPUT = -1

/** ‖∂C/∂s₁‖ / ‖∂C/∂s_L‖: what is left of the last hidden layer's signal at layer 1. */
const signalLeft = (result: unknown): number => {
  const run = runOf(result)
  return layerOf(run, FIRST).errorSignalNorm / layerOf(run, LAST_HIDDEN).errorSignalNorm
}

/** (‖∂C/∂s₁‖ / ‖∂C/∂s_L‖)^(1/(L−1)): what one hidden layer multiplies the signal by. */
const factorPerLayer = (result: unknown): number => {
  const hiddenLayers = runOf(result).layers.length - 1
  return signalLeft(result) ** (1 / (hiddenLayers - 1))
}

/** Both ends of a number printed with two digits, widened by what other seeds would change. */
const about = (printed: number): readonly [number, number] => [printed * 0.94, printed * 1.06]

const factorAtStart = (
  quote: string,
  printed: number,
  settings: SimulatedNumber['settings'],
): SimulatedNumber => ({
  lesson: 'vanishing-gradient',
  quote,
  lab: 'vanishing-gradient',
  settings: { width: 16, dataset: 'quadrants', ...settings },
  steps: 0,
  seeds: { count: 50, summary: 'median' },
  read: factorPerLayer,
  expected: about(printed),
})

/** A row of the table of section 3.3: Xavier, He, PyTorch's default, N(0, 0.1²), N(0, 1). */
const factorRow = (
  quote: string,
  activation: string,
  printed: readonly [number, number, number, number, number],
): readonly SimulatedNumber[] =>
  [
    { initializer: 'xavierNormal' },
    { initializer: 'heNormal' },
    { initializer: 'pytorchDefault' },
    { initializer: 'normal', weightScale: 0.1 },
    { initializer: 'normal', weightScale: 1 },
  ].map((settings, column) =>
    factorAtStart(quote, printed[column] ?? NaN, { activation, depth: 20, ...settings }),
  )

const depthRow = (depth: number): SimulatedNumber =>
  factorAtStart(`| ${depth}개 | 0.23 |`, 0.23, {
    activation: 'sigmoid',
    initializer: 'xavierNormal',
    depth,
  })

/** A cell of the map of section 3.3: the median of its five seeds, of a network of this σ. */
const mapCell = (
  quote: string,
  cell: { readonly activation: string; readonly weightScale: number; readonly depth: number },
  expected: readonly [number, number],
  read: SimulatedNumber['read'] = signalLeft,
  training: SimulatedNumber['settings'] = {},
): SimulatedNumber => ({
  lesson: 'vanishing-gradient',
  quote,
  lab: 'vanishing-gradient',
  settings: { initializer: 'normal', width: 16, dataset: 'quadrants', ...cell, ...training },
  steps: training.learningRate === undefined ? 0 : 100,
  seeds: { count: 5, summary: 'median' },
  read,
  expected,
})

/** Between these a signal counts as left. */
const LEFT: readonly [number, number] = [1e-3, 1e3]
const GONE: readonly [number, number] = [0, 1e-3]
const EXPLODED: readonly [number, number] = [1e3, Infinity]
const NARROW_BAND = '$\\sigma$가 0.335와 0.412인 두 칸뿐이에요'
const UPPER_END = '$\\sigma$가 2.65보다 작지 않은 위쪽 끝이에요'
const adam = { optimizer: 'adam', learningRate: 0.01, batchSize: 32 } as const

const powerOfQuarter = (layers: number, quote: string, printed: number): ComputedNumber => ({
  lesson: 'vanishing-gradient',
  quote,
  compute: () => 0.25 ** layers,
  expected: [printed * 0.9, printed * 1.1],
})

/** The experiment of the box on ∂C/∂w₁₁. */
const wrongFactor = {
  activation: 'sigmoid',
  loss: 'halfSquaredError',
  x1: 0.5,
  x2: 2,
  t: 1,
  w11: 0.3,
  w21: 0.5,
  b1: 0.1,
  w12: -0.2,
  w22: 0.4,
  b2: -0.1,
  w1: 0.7,
  w2: -0.6,
  b3: 0.2,
} as const

/** The experiment of the box on the ratio of weight gradients. */
const tinyWeights = {
  activation: 'relu',
  initializer: 'normal',
  weightScale: 0.01,
  depth: 20,
} as const

/** A softmax of the lab: one of its numbers by name and, in a list, by place; `nan` is NaN. */
const softmaxNumber = (
  quote: string,
  settings: SimulatedNumber['settings'],
  path: readonly (string | number)[],
  expected: SimulatedNumber['expected'],
): SimulatedNumber => ({
  lesson: 'softmax',
  quote,
  lab: 'softmax',
  settings,
  steps: 0,
  read: (result) => {
    let place = (result as { readonly values: unknown }).values
    for (const name of path) place = (place as Readonly<Record<string, unknown>>)[name]
    return Number(place)
  },
  expected,
})

/** Both ends of a number printed with this many decimals. */
const printedAs = (value: number, decimals: number): readonly [number, number] => [
  value - 0.5 * 10 ** -decimals,
  value + 0.5 * 10 ** -decimals,
]

/** A row of the table of temperatures. */
const temperatureRow = (
  quote: string,
  temperature: number,
  expected: readonly (readonly [number, number])[],
): readonly SimulatedNumber[] =>
  expected.map((bounds, index) =>
    softmaxNumber(quote, { temperature }, ['probabilities', index], bounds),
  )

/** A row of the table of overflow: what the definition gives, and the mended order. */
const overflowRow = (
  quote: string,
  logits: readonly number[],
  precision: string,
  naive: readonly number[],
  shifted: readonly (readonly [number, number])[],
): readonly ContentNumber[] => [
  ...naive.map((wanted, index): SimulatedNumber => ({
    ...softmaxNumber(quote, { logits, precision }, [], [1, 1]),
    read: (result) => {
      const { values } = result as {
        readonly values: { readonly machine: MachineValues }
      }
      const value = values.machine[precision]?.['naive']?.probabilities[index]
      return Number(Number.isNaN(wanted) ? value === 'nan' : value === wanted)
    },
  })),
  ...shifted.map((bounds, index) =>
    softmaxNumber(
      quote,
      { logits },
      ['machine', precision, 'shifted', 'probabilities', index],
      bounds,
    ),
  ),
]

type MachineValues = Readonly<
  Record<string, Readonly<Record<string, { readonly probabilities: readonly unknown[] }>>>
>

/** A number of the loss after softmax, for scores 2, 1, 0.1 unless told. */
const lossNumber = (
  quote: string,
  path: readonly (string | number)[],
  expected: SimulatedNumber['expected'],
  settings: SimulatedNumber['settings'] = {},
): SimulatedNumber => ({
  ...softmaxNumber(quote, settings, path, expected),
  lab: 'softmax-loss',
  steps: 54,
})

/** A row of three numbers with three decimals. */
const lossRow = (quote: string, path: readonly string[], printed: readonly number[]) =>
  printed.map((value, index) => lossNumber(quote, [...path, index], printedAs(value, 3)))

/** A row that sets softmax applied once beside softmax applied twice. */
const onceAndTwice = (
  quote: string,
  path: readonly (string | number)[],
  [once, twice]: readonly [number, number],
) => [
  lossNumber(quote, path, printedAs(once, 3)),
  lossNumber(quote, ['double', ...path], printedAs(twice, 3)),
]

const sureButWrong = { logits: [10, 0, 0], target: 2 } as const

const A_THIRD = printedAs(1 / 3, 6)
const TINY = [0, 0.0005] as const

const steepest = (derivative: (s: number) => number): number => {
  let largest = 0
  for (let index = -6000; index <= 6000; index++) {
    largest = Math.max(largest, derivative(index / 1000))
  }
  return largest
}

const sigmoid = (s: number): number => 1 / (1 + Math.exp(-s))

export const numbers: readonly ContentNumber[] = [
  {
    lesson: 'relu',
    quote: 'sigmoid 망의 1층에는 신호가 거의 오지 않고',
    lab: 'twin-training',
    settings: {},
    steps: 160,
    read: (result) => {
      const run = sideOf(result, 0)
      return layerOf(run, FIRST).errorSignalNorm / layerOf(run, OUTPUT).errorSignalNorm
    },
    expected: [0, 1e-3],
  },
  {
    lesson: 'relu',
    quote: 'ReLU 망의 1층에는 신호가 도착해요',
    lab: 'twin-training',
    settings: {},
    steps: 160,
    read: (result) => {
      const run = sideOf(result, 1)
      return layerOf(run, FIRST).errorSignalNorm / layerOf(run, OUTPUT).errorSignalNorm
    },
    expected: [0.1, 100],
  },
  {
    lesson: 'relu',
    quote: '은닉층만 2개로 줄이고 600걸음을 학습시키면 sigmoid 망도 점의 87.5%를 맞혀요',
    lab: 'twin-training',
    settings: { depth: 2 },
    steps: 600,
    read: (result) => sideOf(result, 0).accuracy,
    expected: [0.875, 0.875],
  },
  {
    lesson: 'relu',
    quote: 'sigmoid의 도함수는 아무리 커도 0.25이고',
    compute: () => steepest((s) => sigmoid(s) * (1 - sigmoid(s))),
    expected: [0.25, 0.25],
  },
  {
    lesson: 'relu',
    quote: '도함수 $1 - \\tanh^2(s)$의 최댓값은 1로, sigmoid의 네 배예요',
    compute: () => steepest((s) => 1 - Math.tanh(s) ** 2) / 0.25,
    expected: [4, 4],
  },
  {
    lesson: 'relu',
    quote: '도함수가 0.1로 일정한 함수를 열 번 지나면 신호는 100억분의 1이 돼요',
    compute: () => 0.1 ** 10 * 1e10,
    expected: [1 - 1e-12, 1 + 1e-12],
  },
  {
    lesson: 'backpropagation',
    quote: '꺼진 ReLU 뉴런은 모든 기울기를 정확히 0으로 만들어요',
    lab: 'relu-neuron',
    settings: { b3: -3 },
    steps: 10,
    read: (result) =>
      Math.max(...['ds3', 'dw1', 'dw2', 'db3'].map((symbol) => Math.abs(valueOf(result, symbol)))),
    expected: [0, 0],
  },
  {
    lesson: 'backpropagation',
    quote: '교차 엔트로피와 만나면 약분되어 사라져요',
    lab: 'chain-rule',
    settings: { activation: 'sigmoid', loss: 'binaryCrossEntropy' },
    steps: 26,
    read: (result) => valueOf(result, 'ds3') - (valueOf(result, 'z3') - valueOf(result, 't')),
    expected: [-1e-12, 1e-12],
  },
  {
    lesson: 'backpropagation',
    quote: '기울기가 제대로 구한 값의 약 8.3배로 나와요',
    lab: 'chain-rule',
    settings: wrongFactor,
    steps: 26,
    read: (result) => (valueOf(result, 'ds3') * valueOf(result, 'x1')) / valueOf(result, 'dw11'),
    expected: [8.25, 8.35],
  },
  {
    lesson: 'backpropagation',
    quote: '구할 때 곱한 $w_1$도 고치기 전의 값이에요',
    lab: 'chain-rule',
    settings: {},
    steps: 26,
    read: (result) => valueOf(result, 'dz1') - valueOf(result, 'ds3') * valueOf(result, 'w1'),
    expected: [0, 0],
  },
  {
    lesson: 'backpropagation',
    quote: '기울기 아홉 개를 모두 구했어요',
    lab: 'chain-rule',
    settings: {},
    steps: 26,
    read: (result) =>
      (
        result as { readonly gradientCheck: readonly { readonly agrees: boolean }[] }
      ).gradientCheck.filter(({ agrees }) => agrees).length,
    expected: [9, 9],
  },
  {
    lesson: 'backpropagation',
    quote: 'sigmoid에서 $s_1$이 5이면 은닉 뉴런의 도함수는 0.007쯤이에요',
    compute: () => sigmoid(5) * (1 - sigmoid(5)),
    expected: [0.0065, 0.0075],
  },
  powerOfQuarter(1, '| 1 | 0.25 |', 0.25),
  powerOfQuarter(2, '| 2 | 0.0625 |', 0.0625),
  powerOfQuarter(5, '| 5 | 약 0.001 |', 0.001),
  powerOfQuarter(10, '| 10 | 약 100만분의 1 |', 1e-6),
  powerOfQuarter(20, '| 20 | 약 1조분의 1 |', 1e-12),
  {
    lesson: 'vanishing-gradient',
    quote: 'sigmoid 열 층은 신호를 100만분의 1보다 작게 만들어요',
    compute: () => 0.25 ** 10,
    expected: [0, 1e-6],
  },
  {
    lesson: 'vanishing-gradient',
    quote: '가중치의 크기가 4보다 작으면 그 곱은 1보다 작아요',
    compute: () => 4 * steepest((s) => sigmoid(s) * (1 - sigmoid(s))),
    expected: [1, 1],
  },
  ...[4, 10, 20, 30].map(depthRow),
  factorAtStart('은닉층 20개에서 한 층에 0.94배예요', 0.94, {
    activation: 'relu',
    initializer: 'heNormal',
    depth: 20,
  }),
  {
    lesson: 'vanishing-gradient',
    quote: '20층을 떠난 신호의 30%쯤이 1층까지 와요',
    lab: 'vanishing-gradient',
    settings: { activation: 'relu', initializer: 'heNormal', depth: 20, width: 16 },
    steps: 0,
    seeds: { count: 50, summary: 'median' },
    read: signalLeft,
    expected: [0.27, 0.34],
  },
  mapCell(NARROW_BAND, { activation: 'relu', weightScale: 0.273, depth: 40 }, GONE),
  mapCell(NARROW_BAND, { activation: 'relu', weightScale: 0.335, depth: 40 }, LEFT),
  mapCell(NARROW_BAND, { activation: 'relu', weightScale: 0.412, depth: 40 }, LEFT),
  mapCell(NARROW_BAND, { activation: 'relu', weightScale: 0.507, depth: 40 }, EXPLODED),
  mapCell(UPPER_END, { activation: 'sigmoid', weightScale: 2.15, depth: 40 }, GONE),
  mapCell(UPPER_END, { activation: 'sigmoid', weightScale: 2.65, depth: 40 }, LEFT),
  mapCell(UPPER_END, { activation: 'sigmoid', weightScale: 4, depth: 40 }, LEFT),
  {
    lesson: 'vanishing-gradient',
    quote: '은닉층이 7개만 되어도 신호가 1,000분의 1보다 작아져요',
    lab: 'vanishing-gradient',
    settings: { activation: 'sigmoid', initializer: 'heNormal', depth: 7, width: 16 },
    steps: 0,
    seeds: { count: 50, summary: 'median' },
    read: signalLeft,
    expected: GONE,
  },
  mapCell(
    '뉴런 대부분이 포화돼 있어요',
    { activation: 'sigmoid', weightScale: 4, depth: 40 },
    [0.5, 1],
    (result) => {
      const hidden = runOf(result).layers.slice(0, -1)
      return hidden.reduce((sum, layer) => sum + layer.saturatedShare, 0) / hidden.length
    },
  ),
  mapCell(
    '손실은 동전을 던질 때와 같은 0.69쯤이에요',
    { activation: 'sigmoid', weightScale: 4, depth: 40 },
    [0.685, 0.705],
    (result) => runOf(result).loss,
    adam,
  ),
  mapCell(
    '은닉층이 36개여도 손실이 0.56보다 작아져요',
    { activation: 'relu', weightScale: 0.335, depth: 36 },
    [0, 0.56],
    (result) => runOf(result).loss,
    adam,
  ),
  {
    lesson: 'vanishing-gradient',
    quote: '두 기울기는 세 배도 차이 나지 않지만',
    lab: 'vanishing-gradient',
    settings: tinyWeights,
    steps: 0,
    read: (result) => {
      const first = layerOf(runOf(result), FIRST).weightGradientNorm
      const last = layerOf(runOf(result), LAST_HIDDEN).weightGradientNorm
      return Math.max(first / last, last / first)
    },
    expected: [1, 3],
  },
  {
    lesson: 'vanishing-gradient',
    quote: '둘 다 $10^{-30}$보다 작아요',
    lab: 'vanishing-gradient',
    settings: tinyWeights,
    steps: 0,
    read: (result) =>
      Math.max(
        layerOf(runOf(result), FIRST).weightGradientNorm,
        layerOf(runOf(result), LAST_HIDDEN).weightGradientNorm,
      ),
    expected: [1e-40, 1e-30],
  },
  ...factorRow(
    '| sigmoid | 0.23 | 0.30 | 0.14 | 0.10 | 0.60 |',
    'sigmoid',
    [0.23, 0.3, 0.14, 0.1, 0.6],
  ),
  ...factorRow(
    '| tanh | 0.94 | 1.05 | 0.54 | 0.39 | 1.56 |',
    'tanh',
    [0.94, 1.05, 0.54, 0.39, 1.56],
  ),
  ...factorRow(
    '| ReLU | 0.66 | 0.94 | 0.38 | 0.27 | 2.65 |',
    'relu',
    [0.66, 0.94, 0.38, 0.27, 2.65],
  ),
  factorAtStart('신호를 한 층에 약 0.39배로 줄여요', 0.39, {
    activation: 'relu',
    initializer: 'pytorchDefault',
    depth: 10,
  }),
  {
    lesson: 'vanishing-gradient',
    quote: '1층의 신호는 10층의 약 5,000분의 1이에요',
    lab: 'vanishing-gradient',
    settings: { activation: 'relu', initializer: 'pytorchDefault', depth: 10, width: 16 },
    steps: 0,
    seeds: { count: 50, summary: 'median' },
    read: signalLeft,
    expected: [1 / 6000, 1 / 4000],
  },
  {
    lesson: 'vanishing-gradient',
    quote: '&depth=10&width=4&seed=8&step=0',
    lab: 'vanishing-gradient',
    settings: { activation: 'relu', initializer: 'heNormal', depth: 10, width: 4, seed: 8 },
    steps: 0,
    read: (result) => layerOf(runOf(result), FIRST).errorSignalNorm,
    expected: [0, 0],
  },
  {
    lesson: 'vanishing-gradient',
    quote: '$\\sqrt{1/6} \\approx 0.41$배예요',
    compute: () => Math.sqrt((1 / 2) * (1 / 3)),
    expected: [0.405, 0.415],
  },
  {
    lesson: 'vanishing-gradient',
    quote: '네 망에 하나꼴로 1층의 기울기가 정확히 0이에요',
    lab: 'vanishing-gradient',
    settings: { activation: 'relu', initializer: 'heNormal', depth: 10, width: 4 },
    steps: 0,
    seeds: { count: 500, summary: 'mean' },
    read: (result) => (layerOf(runOf(result), FIRST).errorSignalNorm === 0 ? 1 : 0),
    expected: [0.2, 0.3],
  },
  {
    lesson: 'vanishing-gradient',
    quote: '뉴런이 16개이면 500개 가운데 하나도 그렇지 않아요',
    lab: 'vanishing-gradient',
    settings: { activation: 'relu', initializer: 'heNormal', depth: 10, width: 16 },
    steps: 0,
    seeds: { count: 500, summary: 'mean' },
    read: (result) => (layerOf(runOf(result), FIRST).errorSignalNorm === 0 ? 1 : 0),
    expected: [0, 0],
  },
  softmaxNumber('강아지의 점수 1.2는 지수로 바꾸면 3.32예요', {}, ['scores', 1], [1.2, 1.2]),
  softmaxNumber('지수로 바꾸면 3.32예요', {}, ['exponentials', 1], printedAs(3.32, 2)),
  softmaxNumber('합 12.47로 나누면', {}, ['sum'], printedAs(12.47, 2)),
  softmaxNumber('확률은 0.266이에요', {}, ['probabilities', 1], printedAs(0.266, 3)),
  ...temperatureRow('| 0.1 | 1.000 | 0.001 미만 | 0.001 미만 | 0.001 미만 |', 0.1, [
    printedAs(1, 3),
    TINY,
    TINY,
    TINY,
  ]),
  ...temperatureRow(
    '| 1 | 0.655 | 0.266 | 0.059 | 0.020 |',
    1,
    [0.655, 0.266, 0.059, 0.02].map((value) => printedAs(value, 3)),
  ),
  ...temperatureRow(
    '| 10 | 0.294 | 0.268 | 0.231 | 0.207 |',
    10,
    [0.294, 0.268, 0.231, 0.207].map((value) => printedAs(value, 3)),
  ),
  {
    lesson: 'softmax',
    quote: 'float32는 $3.4 \\times 10^{38}$까지 담아요',
    compute: () => (2 - 2 ** -23) * 2 ** 127,
    expected: [3.35e38, 3.45e38],
  },
  softmaxNumber(
    '$\\exp(88.72)$는 담기지만',
    { logits: [88.72, 0], precision: 'float32' },
    ['exponentials', 0],
    [3.3e38, 3.41e38],
  ),
  {
    ...softmaxNumber(
      '$\\exp(89)$는 담기지 않아요',
      { logits: [89, 0], precision: 'float32' },
      [],
      [1, 1],
    ),
    read: (result) =>
      Number(
        (result as { readonly values: { readonly exponentials: readonly unknown[] } }).values
          .exponentials[0] === 'inf',
      ),
  },
  ...overflowRow(
    '| 89, 0, 0 | float32 | nan, 0, 0 | 1, 2.2e-39, 2.2e-39 |',
    [89, 0, 0],
    'float32',
    [NaN, 0, 0],
    [
      [1, 1],
      [2.15e-39, 2.25e-39],
      [2.15e-39, 2.25e-39],
    ],
  ),
  ...overflowRow(
    '| 88, 88, 88 | float32 | 0, 0, 0 | 0.333, 0.333, 0.333 |',
    [88, 88, 88],
    'float32',
    [0, 0, 0],
    [A_THIRD, A_THIRD, A_THIRD],
  ),
  ...overflowRow(
    '| 1000, 1000, 1000 | float64 | nan, nan, nan | 0.333, 0.333, 0.333 |',
    [1000, 1000, 1000],
    'float64',
    [NaN, NaN, NaN],
    [A_THIRD, A_THIRD, A_THIRD],
  ),
  ...overflowRow(
    '| −1000, −1001, −1002 | float64 | nan, nan, nan | 0.665, 0.245, 0.090 |',
    [-1000, -1001, -1002],
    'float64',
    [NaN, NaN, NaN],
    [0.665, 0.245, 0.09].map((value) => printedAs(value, 3)),
  ),
  lossNumber('정답이 첫째라면 손실은 0.417이고', ['loss'], printedAs(0.417, 3)),
  ...lossRow('| 확률 $y_k$ | 0.659 | 0.242 | 0.099 |', ['probabilities'], [0.659, 0.242, 0.099]),
  ...lossRow(
    '| 기울기 $y_k - t_k$ | −0.341 | 0.242 | 0.099 |',
    ['gradient'],
    [-0.341, 0.242, 0.099],
  ),
  lossNumber('첫째 확률은 0.9526이고', ['probabilities', 0], printedAs(0.9526, 4), {
    logits: [2, -1],
  }),
  lossNumber(
    '차이 3을 sigmoid에 넣어도 0.9526이에요',
    ['sigmoidOfDifference'],
    printedAs(0.9526, 4),
    {
      logits: [2, -1],
    },
  ),
  ...onceAndTwice('| 손실 | 0.417 | 0.802 |', ['loss'], [0.417, 0.802]),
  ...onceAndTwice('| 고양이(정답)의 기울기 | −0.341 | −0.188 |', ['gradient', 0], [-0.341, -0.188]),
  ...onceAndTwice('| 강아지의 기울기 | 0.242 | 0.136 |', ['gradient', 1], [0.242, 0.136]),
  ...onceAndTwice('| 토끼의 기울기 | 0.099 | 0.052 |', ['gradient', 2], [0.099, 0.052]),
  {
    ...lossNumber('기울기의 크기가 절반쯤으로 줄었어요', [], [0.5, 0.6]),
    read: (result) => {
      const { values } = result as {
        readonly values: {
          readonly gradientNorm: number
          readonly double: { readonly gradientNorm: number }
        }
      }
      return values.double.gradientNorm / values.gradientNorm
    },
  },
  lossNumber('기울기의 크기가 1.41에서', ['gradientNorm'], printedAs(1.41, 2), sureButWrong),
  lossNumber('0.0001로 줄어요', ['double', 'gradientNorm'], printedAs(1e-4, 5), sureButWrong),
  lossNumber('| 2개 | 0.313 |', ['double', 'floor'], printedAs(0.313, 3), { logits: [50, 0] }),
  lossNumber('| 3개 | 0.551 |', ['double', 'floor'], printedAs(0.551, 3)),
  lossNumber('| 10개 | 1.461 |', ['double', 'floor'], printedAs(1.461, 3), {
    logits: [50, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  }),
  lossNumber('| 10개 | 1.461 |', ['double', 'loss'], printedAs(1.461, 3), {
    logits: [50, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  }),
  ...dyingNumbers,
  ...raceNumbers,
  ...digitsNumbers,
  ...pytorchNumbers,
]
