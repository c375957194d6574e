import {
  crossEntropyOfLogits,
  crossEntropyOfProbabilities,
} from '../../src/engine/crossEntropyOfLogits.ts'
import { frobeniusNorm } from '../../src/engine/diagnostics/frobeniusNorm.ts'
import { parametersOf, shapeOf } from '../../src/labs/parts/program/layers.ts'
import type { LayerId } from '../../src/labs/parts/program/program.ts'
import { mended } from '../../src/labs/parts/program/outline.ts'
import type { ProgramSettings } from '../../src/labs/parts/program/outline.ts'
import { runPython, softmaxAxis } from '../../src/labs/parts/program/runPython.ts'
import { programNumbers, programTrainings } from '../../src/labs/parts/program/programNumbers.ts'
import { doubleSoftmaxFloor, trainProgram } from '../../src/labs/parts/program/trainProgram.ts'
import { lab } from '../../src/labs/pytorch-mistakes/lab.ts'
import { defaultSettings } from '../../src/store/settingValues.ts'
import type { ComputedNumber } from './numbers.ts'

const opening: ProgramSettings = defaultSettings(lab.settings)

/** The program of the second figure with nothing wrong but this. */
const onlyWith = (change: Partial<ProgramSettings>): ProgramSettings => ({
  ...mended(opening),
  ...change,
})

const stated = (quote: string, value: number, compute: () => number, off = 0): ComputedNumber => ({
  lesson: 'pytorch',
  quote,
  compute,
  expected: [value - off, value + off],
})

const THOUSANDTH = 0.00051
const twice = onlyWith({ twice: true })
const accumulate = onlyWith({ accumulate: true })

/** One number for a shape, so that a test can compare it. */
const asNumber = (shape: readonly number[]): number =>
  shape.reduce((number, size) => 100 * number + size, 0)

function shapes(
  quote: string,
  input: ProgramSettings['input'],
  wanted: Readonly<Partial<Record<LayerId, readonly number[]>>>,
): readonly ComputedNumber[] {
  return Object.entries(wanted).map(([layer, shape]) =>
    stated(quote, asNumber(shape), () => asNumber(shapeOf(onlyWith({ input }), layer as LayerId))),
  )
}

/** Numbers an axis may have, as the message of IndexError says; 1 where the message is this one. */
function axes(
  quote: string,
  input: ProgramSettings['input'],
  least: number,
  most: number,
): ComputedNumber {
  return stated(quote, 1, () => {
    const message = runPython(onlyWith({ input, dim: 'count', twice: true })).raises?.message
    const wanted = `Dimension out of range (expected to be in range of [${least}, ${most}], but got 3)`
    return message === wanted ? 1 : 0
  })
}

function gradientRow(quote: string, step: number, wrong: number, right: number) {
  const { written, mended: good } = programTrainings(accumulate)
  return [
    stated(quote, wrong, () => written?.norms[step - 1] ?? NaN, THOUSANDTH),
    stated(quote, right, () => good.norms[step - 1] ?? NaN, THOUSANDTH),
  ]
}

/** The first step at which nine of ten rows are right, for seeds 1 to 20; Infinity for never. */
function stepsToNinety(change: Partial<ProgramSettings>): readonly number[] {
  return Array.from({ length: 20 }, (_, index) => {
    const { accuracies } = trainProgram(onlyWith({ ...change, seed: index + 1 }))
    const step = accuracies.findIndex((accuracy) => accuracy >= 0.9)
    return step < 0 ? Infinity : step
  })
}

const reached = (steps: readonly number[]): number => steps.filter(Number.isFinite).length

function medianOf(steps: readonly number[]): number {
  const sorted = steps.toSorted((left, right) => left - right)
  return ((sorted[9] ?? NaN) + (sorted[10] ?? NaN)) / 2
}

const trained = (settings: ProgramSettings) => {
  const { written } = programTrainings(settings)
  if (written === null) throw new Error('Python stops before it trains.')
  return written
}

const errorCode = (settings: ProgramSettings, type: string): number =>
  runPython(settings).raises?.type === type ? 1 : 0

export const pytorchNumbers: readonly ComputedNumber[] = [
  ...(['hidden', 'out'] as const).flatMap((layer) => {
    const quote =
      layer === 'hidden' ? '| 은닉층 | (8, 4) | (8,) | 40개 |' : '| 출력층 | (3, 8) | (3,) | 27개 |'
    const parameters = () => parametersOf(opening, layer)
    return [
      stated(quote, layer === 'hidden' ? 804 : 308, () => asNumber(parameters()?.weight ?? [])),
      stated(quote, layer === 'hidden' ? 40 : 27, () => parameters()?.count ?? NaN),
    ]
  }),
  ...shapes('| 1개 | (4,) | (8,) | (3,) |', 'single', { x: [4], hidden: [8], softmax: [3] }),
  ...shapes('| 2개 | (32, 4) | (32, 8) | (32, 3) |', 'batch', {
    x: [32, 4],
    hidden: [32, 8],
    softmax: [32, 3],
  }),
  ...shapes('| 3개 | (32, 5, 4) | (32, 5, 8) | (32, 5, 3) |', 'sequence', {
    x: [32, 5, 4],
    hidden: [32, 5, 8],
    softmax: [32, 5, 3],
  }),
  axes('| 1개 | (3,) | −1부터 0까지 | IndexError |', 'single', -1, 0),
  axes('| 2개 | (32, 3) | −2부터 1까지 | IndexError |', 'batch', -2, 1),
  axes('| 3개 | (32, 5, 3) | −3부터 2까지 | IndexError |', 'sequence', -3, 2),
  stated('아래 코드에는 흔한 실수가 셋 있어요', 3, () => programNumbers(opening).problems.length),
  stated(
    '둘은 Python을 멈추게 하고, 하나는 아무 말 없이 지나가요',
    2,
    () => programNumbers(opening).problems.filter(({ kind }) => kind === 'error').length,
  ),
  stated('이때는 한 줄도 실행하지 못하고 SyntaxError로 끝나요', 1, () =>
    errorCode(onlyWith({ prompt: true }), 'SyntaxError'),
  ),
  stated('sigmoid 다음에 두면 `loss.backward()`에서 RuntimeError가 나요', 1, () =>
    errorCode(onlyWith({ inplace: 'sigmoid' }), 'RuntimeError'),
  ),
  stated('수 하나를 자기 자신으로 나눈 1.0만 남아요', 1, () => {
    const { pass, python } = programNumbers(onlyWith({ outputs: 1, dim: 'count', twice: true }))
    return python.raises === null ? Math.min(...pass.y) : NaN
  }),
  stated('축이 둘일 때는 마지막 축을 고르지만, 셋일 때는 0번 축을 골라요', 10, () => {
    const axisOf = (rank: number): number => {
      const found = softmaxAxis({ dim: 'missing', outputs: 3 }, rank)
      return 'axis' in found ? found.axis : NaN
    }
    return 10 * axisOf(2) + axisOf(3)
  }),
  stated(
    '점수가 10, 0, 0이고 정답이 둘째이면 기울기의 크기는 0.0001이에요',
    1e-4,
    () => frobeniusNorm(crossEntropyOfProbabilities(Float64Array.of(10, 0, 0), 1).gradient),
    5e-6,
  ),
  stated(
    '한 번만 거치면 1.414예요',
    1.414,
    () => frobeniusNorm(crossEntropyOfLogits(Float64Array.of(10, 0, 0), 1).gradient),
    THOUSANDTH,
  ),
  stated(
    '| 200걸음 뒤의 손실 | 0.628 | 0.098 |',
    0.628,
    () => trained(twice).losses.at(-1) ?? NaN,
    THOUSANDTH,
  ),
  stated(
    '| 200걸음 뒤의 손실 | 0.628 | 0.098 |',
    0.098,
    () => trained(mended(opening)).losses.at(-1) ?? NaN,
    THOUSANDTH,
  ),
  stated('| 맞힌 비율 | 97% | 94% |', 97, () => 100 * trained(twice).accuracy, 0.5),
  stated('| 맞힌 비율 | 97% | 94% |', 94, () => 100 * trained(mended(opening)).accuracy, 0.5),
  stated('데이터가 32개라서 97%와 94%는 데이터 하나의 차이예요', 1, () =>
    Math.round(32 * (trained(twice).accuracy - trained(mended(opening)).accuracy)),
  ),
  stated('| 손실의 바닥 | 0.5514 | 0 |', 0.5514, () => doubleSoftmaxFloor(3), 5.1e-5),
  stated('클래스가 10개이면 1.4612이니', 1.4612, () => doubleSoftmaxFloor(10), 5.1e-5),
  stated(
    '첫 걸음에서 기울기의 크기는 한 번 거칠 때의 41%예요',
    41,
    () => (100 * (trained(twice).norms[0] ?? NaN)) / (trained(mended(opening)).norms[0] ?? NaN),
    0.5,
  ),
  stated('| 맞힌 비율 90%에 닿은 망 | 18개 | 19개 |', 18, () =>
    reached(stepsToNinety({ twice: true })),
  ),
  stated('| 맞힌 비율 90%에 닿은 망 | 18개 | 19개 |', 19, () => reached(stepsToNinety({}))),
  stated('| 닿기까지 걸음의 중앙값 | 43 | 12.5 |', 43, () =>
    medianOf(stepsToNinety({ twice: true })),
  ),
  stated('| 닿기까지 걸음의 중앙값 | 43 | 12.5 |', 12.5, () => medianOf(stepsToNinety({}))),
  ...gradientRow('| 1번째 | 0.913 | 0.913 |', 1, 0.913, 0.913),
  ...gradientRow('| 2번째 | 1.721 | 0.814 |', 2, 1.721, 0.814),
  ...gradientRow('| 3번째 | 2.368 | 0.764 |', 3, 2.368, 0.764),
  ...gradientRow('| 200번째 | 11.380 | 0.048 |', 200, 11.38, 0.048),
  stated('손실은 처음에 더 빨리 내려가요', 1, () =>
    (trained(accumulate).losses[20] ?? NaN) < (trained(mended(opening)).losses[20] ?? NaN) ? 1 : 0,
  ),
  // Below a thousandth the curve lies on its axis, and later it is above where it began.
  stated('0 가까이 내려갔던 손실이 다시 튀어 올라요', 1, () => {
    const { losses } = trained(accumulate)
    const touches = losses.findIndex((loss) => loss < 1e-3)
    return touches > 0 && Math.max(...losses.slice(touches)) > (losses[0] ?? NaN) ? 1 : 0
  }),
]
