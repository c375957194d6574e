import {
  crossEntropyOfLogits,
  crossEntropyOfProbabilities,
} from '../../engine/crossEntropyOfLogits.ts'
import { frobeniusNorm } from '../../engine/diagnostics/frobeniusNorm.ts'
import { sigmoid } from '../../engine/math/sigmoid.ts'
import { log1p } from '../../engine/math/log1p.ts'
import { checkGradients } from '../../engine/scalar-graph/checkGradients.ts'
import type { ScalarRun } from '../../engine/scalar-graph/ScalarRun.ts'
import { softmaxWalk } from '../../engine/scalar-graph/softmaxWalk.ts'
import { softmax } from '../../engine/softmax.ts'
import { integer, number, toggle } from '../../store/settingConstructors.ts'
import type { SettingsOf } from '../../store/settingsTable.ts'
import { stepRun } from '../../store/steppedRun.ts'
import type { LabDefinition } from '../Lab.ts'
import { classSettings, MOST_CLASSES, namesOf } from '../parts/classList.ts'

const ID = 'softmax-loss'
/** Exponentials of larger scores are not worth a walk: the softmax lab shows where they overflow. */
const LARGEST_SCORE = 50

/** An exponential and a probability a class, the sum, the loss. */
export const forwardStops = (classes: number): number => 2 * classes + 2
/** dC/dy, and for each class a derivative, a product, and what is left of it. */
export const backwardStops = (classes: number): number => 1 + 3 * classes

const settings = {
  ...classSettings([2, 1, 0.1], LARGEST_SCORE),
  target: integer({ label: '정답 클래스 c', default: 1, minimum: 1, maximum: MOST_CLASSES }),
  double: toggle({ label: '소프트맥스 두 번', default: false }),
  learningRate: number({
    label: '학습률',
    default: 1,
    minimum: 0,
    maximum: 100,
    exclusiveMinimum: true,
  }),
  step: integer({
    label: '단계',
    default: forwardStops(3) + backwardStops(3),
    minimum: 0,
    maximum: forwardStops(MOST_CLASSES) + backwardStops(MOST_CLASSES) + 1,
  }),
}

export type SoftmaxLossTable = typeof settings
export type SoftmaxLossSettings = SettingsOf<SoftmaxLossTable>

/** Index of the right class: the last one where a link names one beyond it. */
export function targetRow({ target, logits }: SoftmaxLossSettings): number {
  return Math.min(target, logits.length) - 1
}

export function toRun(values: SoftmaxLossSettings): ScalarRun {
  const { logits, learningRate } = values
  return softmaxWalk({ logits, target: targetRow(values), learningRate })
}

/** C, ∂C/∂a and ‖∂C/∂a‖ of the same scores a with softmax applied once, and twice. */
export function compareSoftmaxes(values: SoftmaxLossSettings) {
  const logits = Float64Array.from(values.logits)
  const target = targetRow(values)
  const once = crossEntropyOfLogits(logits, target)
  const twice = crossEntropyOfProbabilities(logits, target)
  return {
    once: { ...once, norm: frobeniusNorm(once.gradient) },
    twice: { ...twice, norm: frobeniusNorm(twice.gradient) },
    /** ln(1 + (n − 1)/e): what the loss of two softmaxes cannot fall below. */
    floor: log1p((logits.length - 1) / Math.E),
    probabilities: softmax(logits),
  }
}

/** σ(a₁ − a₂), the first of two probabilities; null where there are not two. */
export function sigmoidOfDifference({ logits }: SoftmaxLossSettings): number | null {
  const [first = NaN, second = NaN] = logits
  return logits.length === 2 ? sigmoid(first - second) : null
}

export const lab = {
  id: ID,
  title: '손실과 만나면',
  settings,
  version: 1,
  symbols: [
    'a',
    'e',
    'S',
    'y',
    'yc',
    'C',
    'dyc',
    'delta',
    'j',
    'p',
    'da',
    't',
    'tc',
    'eta',
    'anew',
  ],
  values: ['loss', 'doubleLoss', 'norm', 'doubleNorm', 'floor', 'step'],
  predictions: { double: 3 },
  simulate(values, steps = values.step) {
    const run = toRun(values)
    const { position, known } = stepRun(run, steps)
    const { once, twice, floor, probabilities } = compareSoftmaxes(values)
    return {
      lab: ID,
      settings: { ...values, step: position },
      values: {
        n: values.logits.length,
        names: namesOf(values),
        probabilities: [...probabilities],
        loss: once.loss,
        gradient: [...once.gradient],
        gradientNorm: once.norm,
        double: {
          loss: twice.loss,
          gradient: [...twice.gradient],
          gradientNorm: twice.norm,
          floor,
        },
        sigmoidOfDifference: sigmoidOfDifference(values),
        walk: known,
        gradientCheck: checkGradients(run).map(({ parameter, numerical, agrees }) => ({
          parameter,
          numerical,
          agrees,
        })),
      },
    }
  },
} satisfies LabDefinition<SoftmaxLossTable>
