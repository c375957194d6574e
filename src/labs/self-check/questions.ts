import { activations } from '../../engine/activations/index.ts'
import {
  crossEntropyOfLogits,
  crossEntropyOfProbabilities,
} from '../../engine/crossEntropyOfLogits.ts'
import { initializers } from '../../engine/initializers/index.ts'
import { reluNeuron } from '../../engine/scalar-graph/reluNeuron.ts'
import { twoTwoOneNetwork } from '../../engine/scalar-graph/twoTwoOneNetwork.ts'
import { softmax } from '../../engine/softmax.ts'
import type { Question } from './Question.ts'

const { sigmoid, relu } = activations

/**
 * The questions in their order. To add one: an entry here, and in the lesson a
 * `<Prediction lab="self-check" id="…">` with as many answers.
 */
export const questions: readonly Question[] = [
  {
    id: 'steepestSigmoid',
    topic: 'sigmoid의 도함수',
    chapter: 1,
    answers: [1, 0.5, 0.25],
    compute: () =>
      Math.max(...range(-600, 600).map((s) => sigmoid.derivative(s / 100, sigmoid.value(s / 100)))),
    reason: '더해서 1이 되는 두 수의 곱은 둘 다 ½일 때 가장 커요.',
  },
  {
    id: 'kink',
    topic: '0에서 ReLU의 도함수',
    chapter: 1,
    answers: [0, 0.5, 1],
    compute: () => relu.derivative(0, relu.value(0)),
    reason: '그 점에는 접선이 하나가 아니어서, PyTorch가 정한 값을 써요.',
  },
  {
    id: 'byHand',
    topic: '손으로 구한 기울기',
    chapter: 2,
    answers: [-1.5, -3, 3],
    compute: () =>
      valueOf(reluNeuron({ z1: 2, z2: 1, w1: 0.5, w2: -1, b3: 0.5, t: 2, learningRate: 1 }), 'dw1'),
    reason: 's₃은 0.5라 켜졌고, (z₃ − t) · 1 · z₁을 곱하면 돼요.',
  },
  {
    id: 'throughTwoLayers',
    topic: '두 층을 지난 기울기',
    chapter: 2,
    answers: [-0.0703, -0.0106, -0.0177],
    compute: () => valueOf(twoTwoOneNetwork(EXAMPLE), 'dw11'),
    reason: '1층의 가중치에는 1층의 신호 dC/ds₁을 곱해요.',
  },
  {
    id: 'tenLayers',
    topic: '은닉층 열 개',
    chapter: 3,
    answers: [1 / 40, 1 / 1000, 1e-6],
    compute: () =>
      range(1, 10).reduce((signal) => signal * sigmoid.derivative(0, sigmoid.value(0)), 1),
    reason: '0.25를 열 번 더하는 것이 아니라 열 번 곱해요.',
  },
  {
    id: 'heScale',
    topic: 'He 초기화',
    chapter: 3,
    answers: [0.02, 0.2, 2],
    compute: () => Math.sqrt(initializers.heNormal.weightVariance(50, 50, 1)),
    reason: '분산이 2/50이라 표준편차는 그 제곱근이에요.',
  },
  {
    id: 'offOrDead',
    topic: '꺼짐과 죽음',
    chapter: 4,
    answers: [0, 1, 4],
    compute: () =>
      [-2, -0.5, -3, 0.5].filter((s) => relu.derivative(s, relu.value(s)) !== 0).length,
    reason: '하나라도 켜지면 그 데이터에서 배우니 죽은 뉴런이 아니에요.',
  },
  {
    id: 'shiftedScores',
    topic: '점수에 100을 더하면',
    chapter: 5,
    answers: [0, 0.09, 1],
    compute: () => softmax(Float64Array.of(101, 102, 103))[0] ?? NaN,
    reason: '소프트맥스는 점수의 차이만 봐요.',
  },
  {
    id: 'scoreGradient',
    topic: '점수의 기울기',
    chapter: 5,
    answers: [-0.8, 0.2, 0.8],
    compute: () =>
      crossEntropyOfLogits(Float64Array.of(Math.log(0.7), Math.log(0.2), Math.log(0.1)), 1)
        .gradient[1] ?? NaN,
    reason: '확률에서 정답 1을 빼면 돼요.',
  },
  {
    id: 'parameters',
    topic: '매개변수의 수',
    chapter: 6,
    answers: [8832, 8970, 138],
    compute: () => parameterCount([64, 64, 64, 10]),
    reason: '층마다 (입력 수 + 1) × 뉴런 수예요. 더한 1이 편향이에요.',
  },
  {
    id: 'axis',
    topic: '소프트맥스의 축',
    chapter: 7,
    answers: [0, 1, 3],
    compute: () => [0, 1].find(sumsToOnePerRow) ?? NaN,
    reason: 'dim에는 클래스의 개수가 아니라 클래스가 놓인 축의 번호를 적어요.',
  },
  {
    id: 'floor',
    topic: '이중 소프트맥스의 바닥',
    chapter: 7,
    answers: [0, 0.314, 1.461],
    compute: () =>
      crossEntropyOfProbabilities(Float64Array.of(1000, 0, 0, 0, 0, 0, 0, 0, 0, 0), 0).loss,
    reason: '둘째 소프트맥스가 받는 값은 아무리 벌어져도 1과 0이에요.',
  },
]

/** The opening state of the two-layer figure. */
const EXAMPLE: Parameters<typeof twoTwoOneNetwork>[0] = {
  x1: 0.6,
  x2: -0.4,
  t: 1,
  parameters: {
    w11: 0.8,
    w21: -0.5,
    b1: 0.1,
    w12: -0.6,
    w22: 0.9,
    b2: 0.2,
    w1: 0.7,
    w2: -1.1,
    b3: 0.05,
  },
  hiddenActivation: 'sigmoid',
  outputActivation: 'sigmoid',
  loss: 'halfSquaredError',
  learningRate: 0.5,
}

function valueOf(run: ReturnType<typeof reluNeuron>, symbol: string): number {
  return run.values[symbol] ?? NaN
}

/** Weights and biases of a dense network of these units, inputs first. */
function parameterCount(units: readonly number[]): number {
  return units.slice(1).reduce((sum, count, layer) => sum + ((units[layer] ?? 0) + 1) * count, 0)
}

/** Whether each of two rows of three scores sums to 1 after softmax along this axis. */
function sumsToOnePerRow(axis: number): boolean {
  const scores = [
    [2, 1, 0.1],
    [0, 3, -1],
  ]
  const along = (lines: readonly (readonly number[])[]): readonly (readonly number[])[] =>
    lines.map((line) => [...softmax(Float64Array.from(line))])
  const probabilities = axis === 1 ? along(scores) : transposed(along(transposed(scores)))
  return probabilities.every((row) => Math.abs(row.reduce((sum, y) => sum + y, 0) - 1) < 1e-12)
}

function transposed(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? NaN))
}

/** Whole numbers from one to another. */
function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
