import { exp } from '../math/exp.ts'
import { log } from '../math/log.ts'
import { crossEntropyOfLogits } from '../crossEntropyOfLogits.ts'
import { emptyStep } from './ScalarGraph.ts'
import type { ScalarRun } from './ScalarRun.ts'
import type { ScalarStep } from './ScalarStep.ts'

/** Scores of one example and its right class (from 0). */
export interface SoftmaxWalkSettings {
  readonly logits: readonly number[]
  readonly target: number
  readonly learningRate: number
}

/**
 * Softmax and cross-entropy of one example, one operation after the other: e_k = exp(a_k), their sum
 * S, y_k = e_k/S, C = −ln y_c; back, dC/dy_c = −t_c/y_c, then for each score ∂y_c/∂a_k =
 * y_c(δ_ck − y_k), the product of both, and what cancelling leaves of it, y_k − t_k.
 *
 * Symbols: `a1 … e1 … S y1 … C`, `dyc`, then `j1`, `p1`, `da1` for each class; `a1new` at the end.
 * For scores whose exponentials are finite and not 0.
 */
export function softmaxWalk({ logits, target, learningRate }: SoftmaxWalkSettings): ScalarRun {
  const steps: ScalarStep[] = []
  const values: Record<string, number> = { eta: learningRate }
  const classes = logits.map((_, index) => index + 1)
  const right = target + 1
  const read = (symbol: string) => ({ symbol, value: values[symbol] as number })

  function find(
    operation: ScalarStep['operation'],
    symbol: string,
    value: number,
    formula: string,
    operands: readonly string[],
  ): void {
    const isForward = ['exponential', 'sum', 'quotient', 'loss'].includes(operation)
    const phase = operation === 'update' ? 'update' : isForward ? 'forward' : 'backward'
    values[symbol] = value
    const multiplications = operation === 'chainRule' ? 1 : 0
    const step = {
      ...emptyStep,
      phase,
      operation,
      symbol,
      value,
      formula,
      multiplications,
    } as const
    steps.push({ ...step, operands: operands.map(read) })
  }

  for (const k of classes) {
    values[`a${k}`] = logits[k - 1]!
    values[`t${k}`] = k === right ? 1 : 0
  }
  for (const k of classes) {
    const value = exp(values[`a${k}`]!)
    find('exponential', `e${k}`, value, `\\S{e${k}}{\\exp(a_${k})}`, [`a${k}`])
  }
  const exponentials = classes.map((k) => `e${k}`)
  const sum = exponentials.reduce((total, symbol) => total + values[symbol]!, 0)
  find('sum', 'S', sum, '\\S{S}{\\sum_i \\exp(a_i)}', exponentials)
  for (const k of classes) {
    const quotient = values[`e${k}`]! / sum
    find('quotient', `y${k}`, quotient, `\\S{y${k}}{y_${k}}`, [`e${k}`, 'S'])
  }
  const probability = values[`y${right}`]!
  find('loss', 'C', -log(probability), '\\S{C}{C}', [`y${right}`])
  find('lossDerivative', 'dyc', -1 / probability, '\\S{dyc}{-t_c / y_c}', [
    `t${right}`,
    `y${right}`,
  ])
  for (const k of classes) {
    const identity = k === right ? 1 : 0
    const slope = probability * (identity - values[`y${k}`]!)
    const [j, p, da] = [`j${k}`, `p${k}`, `da${k}`] as const
    find('softmaxDerivative', j, slope, `\\S{${j}}{y_c (\\delta_{ck} - y_k)}`, [
      `y${right}`,
      `y${k}`,
    ])
    find('chainRule', p, values['dyc']! * slope, `\\S{dyc}{\\cdot} \\S{${j}}{\\cdot}`, ['dyc', j])
    find('cancellation', da, values[`y${k}`]! - identity, `\\S{${da}}{y_k - t_k}`, [
      `y${k}`,
      `t${k}`,
    ])
  }
  for (const k of classes) {
    const value = values[`a${k}`]! - learningRate * values[`da${k}`]!
    find('update', `a${k}new`, value, `\\S{a${k}new}{a_${k}}`, [`a${k}`, 'eta', `da${k}`])
  }
  return {
    steps,
    values,
    parameters: classes.map((k) => `a${k}`),
    multiplications: { withReuse: classes.length, withoutReuse: classes.length },
    lossWith(changes) {
      const moved = classes.map((k) => changes[`a${k}`] ?? values[`a${k}`]!)
      return crossEntropyOfLogits(Float64Array.from(moved), target).loss
    },
  }
}
