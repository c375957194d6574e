import { formatFixed } from '../../formula/formatNumber.ts'
import { withJosa } from '../../formula/josa.ts'
import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import type { ReluNeuronInstance } from './Lab.tsx'
import { toRun } from './lab.ts'

/** Low enough for the weights on the dials to leave s₃ below 0 in the opening state. */
const LOW_BIAS = -3
/** Answers of the lesson, in its order. */
const SMALLER = 0
const EQUAL = 1
const EXACTLY_ZERO = 2

/** Pulls b₃ down and looks at ∂C/∂w₁; the figure follows. */
export function predictNegative(instance: ReluNeuronInstance): PredictionOutcome {
  const { settings } = instance.getState()
  const before = toRun(settings).values['dw1'] ?? NaN
  const after = toRun({ ...settings, b3: LOW_BIAS }).values
  const gradient = after['dw1'] ?? NaN
  instance.changeSetting('b3', LOW_BIAS)
  instance.goTo(instance.stepped().stops.findIndex((stop) => stop.id === 'dw1') + 1)
  instance.commit()
  const right = gradient === 0 ? EXACTLY_ZERO : gradient === before ? EQUAL : SMALLER
  const sum = formatFixed(after['s3'] ?? NaN, 2)
  return {
    right,
    value: gradient === 0 ? '결과 0' : `결과 ${formatFixed(gradient, 4)}`,
    sentence: `s₃이 ${sum}이면 w₁의 기울기는 ${withJosa(gradient === 0 ? '정확히 0' : formatFixed(gradient, 4), '이에요/예요')}.`,
  }
}
