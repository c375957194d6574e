import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import type { SoftmaxInstance } from './Lab.tsx'
import { readSoftmax } from './lab.ts'
import { machineText } from './machineText.ts'

/** Answers of the lesson, in its order. */
const NEAR_ONE = 0
const ZERO = 1
const NOT_A_NUMBER = 2

const SCORES = [89, 0, 0]

/** Computes softmax(89, 0, 0) in float32 as the definition says; the figure follows. */
export function predictOverflow(instance: SoftmaxInstance): PredictionOutcome {
  instance.tryScores(SCORES, 'float32')
  const { exponentials, probabilities } = readSoftmax(instance.getState().settings)
  const first = probabilities[0] ?? NaN
  const exponential = machineText(exponentials[0] ?? NaN)
  return {
    right: Number.isNaN(first) ? NOT_A_NUMBER : first === 0 ? ZERO : NEAR_ONE,
    value: `결과 ${machineText(first)}`,
    sentence: `exp(89)의 자리에 ${exponential}, 첫째 확률의 자리에 ${machineText(first)}이 적혔어요.`,
  }
}
