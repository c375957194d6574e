import { activations, type ActivationId } from '../activations/index.ts'
import {
  activationTex,
  derivativeTex,
  lossDerivativeTex,
  lossTex,
  type ScalarLossId,
} from './operationTex.ts'
import { scalarLosses } from './scalarLosses.ts'
import type { ScalarLink, ScalarNode } from './ScalarNode.ts'
import type { ScalarOperand, ScalarStep } from './ScalarStep.ts'
import { symbolTex } from './symbolTex.ts'

/**
 * Records one example operation by operation: each call computes a value and keeps, beside it, the
 * step a reader sees and the local derivatives that the way back will need (`backpropagate`).
 */
export class ScalarGraph {
  readonly steps: ScalarStep[] = []
  /** Every value found so far, by symbol. */
  readonly values: Record<string, number> = {}
  readonly #nodes: ScalarNode[] = []
  readonly #numbers: number[] = []

  /** A number given from outside; `wantsGradient` for parameters and, where asked for, inputs. */
  leaf(symbol: string, value: number, wantsGradient: boolean): ScalarNode {
    return this.#place({ symbol, value, wantsGradient, compute: null, links: [] })
  }

  /** s = w₁x₁ + w₂x₂ + b; summed as dense kernels do: from the bias on, one product after the other. */
  weightedSum(
    symbol: string,
    terms: readonly (readonly [weight: ScalarNode, input: ScalarNode])[],
    bias: ScalarNode,
  ): ScalarNode {
    const compute = (values: readonly number[]) => {
      let sum = values[bias.index]!
      for (const [weight, input] of terms) sum += values[weight.index]! * values[input.index]!
      return sum
    }
    const products = terms.map(([w, x]) => `${symbolTex(w.symbol)} ${symbolTex(x.symbol)}`)
    const formula = `${symbolTex(symbol)} = ${products.join(' + ')} + ${symbolTex(bias.symbol)}`
    return this.#operate('weightedSum', symbol, compute, formula, [...terms.flat(), bias], () => [
      ...terms.map(([weight, input]) => ({ operand: weight, localDerivative: input })),
      { operand: bias, localDerivative: { symbol: null, value: 1 } },
      ...terms.map(([weight, input]) => ({ operand: input, localDerivative: weight })),
    ])
  }

  /** z = f(s); `derivativeSymbol` names dz/ds. */
  activation(
    symbol: string,
    id: ActivationId,
    input: ScalarNode,
    derivativeSymbol: string,
  ): ScalarNode {
    const activation = activations[id]
    const compute = (values: readonly number[]) => activation.value(values[input.index]!)
    const formula = activationTex(id, symbol, input.symbol)
    return this.#operate('activation', symbol, compute, formula, [input], (output) => [
      linkWithStep(input, {
        operation: 'activationDerivative',
        symbol: derivativeSymbol,
        value: activation.derivative(input.value, output),
        formula: derivativeTex(id, derivativeSymbol, symbol, input.symbol),
        operands: [operandOf(input), { symbol, value: output }],
      }),
    ])
  }

  /** C of one output and its target; `gradientSymbol` names dC/dz. */
  loss(
    symbol: string,
    id: ScalarLossId,
    output: ScalarNode,
    target: ScalarNode,
    gradientSymbol: string,
  ): ScalarNode {
    const loss = scalarLosses[id]
    const compute = (values: readonly number[]) =>
      loss.value(values[output.index]!, values[target.index]!)
    const formula = lossTex(id, output.symbol)
    return this.#operate('loss', symbol, compute, formula, [output, target], () => [
      linkWithStep(output, {
        operation: 'lossDerivative',
        symbol: gradientSymbol,
        value: loss.derivative(output.value, target.value),
        formula: lossDerivativeTex(id, gradientSymbol, output.symbol),
        operands: [operandOf(output), operandOf(target)],
      }),
    ])
  }

  add(step: ScalarStep): void {
    this.steps.push(step)
    this.values[step.symbol] = step.value
  }

  /** The value of `node` if some of the numbers given from outside were others; nothing is recorded. */
  replay(node: ScalarNode, changes: Readonly<Record<string, number>>): number {
    const numbers = [...this.#numbers]
    for (const { symbol, index, compute } of this.#nodes) {
      if (compute !== null) numbers[index] = compute(numbers)
      else numbers[index] = changes[symbol] ?? numbers[index]!
    }
    return numbers[node.index]!
  }

  #operate(
    operation: ScalarStep['operation'],
    symbol: string,
    compute: (values: readonly number[]) => number,
    formula: string,
    operands: readonly ScalarNode[],
    linksOf: (value: number) => readonly ScalarLink[],
  ): ScalarNode {
    const value = compute(this.#numbers)
    const step = { operation, symbol, value, formula, operands: operands.map(operandOf) }
    this.add({ ...emptyStep, ...step, phase: 'forward' })
    return this.#place({ symbol, value, compute, wantsGradient: true, links: linksOf(value) })
  }

  #place(node: Omit<ScalarNode, 'index'>): ScalarNode {
    const placed = { ...node, index: this.#nodes.length }
    this.#nodes.push(placed)
    this.#numbers.push(node.value)
    this.values[node.symbol] = node.value
    return placed
  }
}

/** What most steps do without. */
export const emptyStep = { paths: [], reused: [], multiplications: 0 } as const

export function operandOf({ symbol, value }: ScalarNode): ScalarOperand {
  return { symbol, value }
}

/** A local derivative that is worth a step of its own on the way back. */
function linkWithStep(
  operand: ScalarNode,
  step: Omit<ScalarStep, 'phase' | keyof typeof emptyStep>,
): ScalarLink {
  const { symbol, value } = step
  const localStep = { ...emptyStep, ...step, phase: 'backward' } as const
  return { operand, localDerivative: { symbol, value }, localStep }
}
