import { formatFixed, formatNumber } from '../../formula/formatNumber.ts'
import { withJosa } from '../../formula/josa.ts'
import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import type { ChainRuleInstance } from './Lab.tsx'
import { toRun } from './lab.ts'

/** Where s₁ is moved to, by its bias alone. */
const LARGE_PRE_ACTIVATION = 5
/** Answers of the lesson, in its order. */
const LARGER = 0
const SMALLER = 1
const EQUAL = 2

/** Moves s₁ to 5 by b₁ and compares the size of ∂C/∂w₁₁ before and after; the figure follows. */
export function predictLargeS1(instance: ChainRuleInstance): PredictionOutcome {
  const { settings } = instance.getState()
  const before = toRun(settings).values
  const shift = LARGE_PRE_ACTIVATION - (before['s1'] ?? 0)
  const b1 = Number((settings.b1 + shift).toPrecision(6))
  const sizeBefore = Math.abs(before['dw11'] ?? NaN)
  instance.changeSetting('b1', b1)
  // The setting may have been held at its limit: the figure's own numbers count.
  const after = toRun(instance.getState().settings).values
  const sizeAfter = Math.abs(after['dw11'] ?? NaN)
  instance.goTo(instance.stepped().stops.findIndex((stop) => stop.id === 'dw11') + 1)
  instance.commit()
  const right = sizeAfter > sizeBefore ? LARGER : sizeAfter < sizeBefore ? SMALLER : EQUAL
  return {
    right,
    value: `결과 ${formatNumber(sizeBefore)} → ${formatNumber(sizeAfter)}`,
    sentence: `s₁이 ${formatNumber(after['s1'] ?? NaN)}일 때 도함수는 ${formatNumber(after['d1'] ?? NaN)}, w₁₁의 기울기는 ${withJosa(formatFixed(after['dw11'] ?? NaN, 4), '이에요/예요')}.`,
  }
}
