import { formatFixed, formatRatio } from '../../formula/formatNumber.ts'
import { withJosa } from '../../formula/josa.ts'
import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import { compareSoftmaxes } from './lab.ts'
import type { SoftmaxLossInstance } from './Lab.tsx'

/** Answers of the lesson, in its order. */
const SAME = 0
const TENTH = 1
const TINY = 2

/** Sure of the first class, while the second is right. */
const SURE_BUT_WRONG = { logits: [10, 0, 0], target: 2, double: true } as const

/** Compares the gradients of one and of two softmaxes for a sure but wrong answer. */
export function predictDouble(instance: SoftmaxLossInstance): PredictionOutcome {
  instance.tryScores(SURE_BUT_WRONG)
  const { once, twice } = compareSoftmaxes(instance.getState().settings)
  const ratio = twice.norm / once.norm
  return {
    right: ratio > 0.5 ? SAME : ratio > 1e-3 ? TENTH : TINY,
    value: `결과 ${formatRatio(ratio)}`,
    sentence: `기울기의 크기가 ${formatFixed(once.norm, 2)}에서 ${withJosa(formatFixed(twice.norm, 4), '으로/로')} 작아졌어요.`,
  }
}
