import { activations, type ActivationId } from '../activations/index.ts'
import {
  activationTex,
  derivativeTex,
  lossDerivativeTex,
  lossTex,
  type ScalarLossId,
} from './operationTex.ts'
import { scalarLosses } from './scalarLosses.ts'
import type { ScalarNode } from './ScalarNode.ts'
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

  /** A number given from outside; `wantsGradient` for parameters and, where asked for, inputs. */
  leaf(symbol: string, value: number, wantsGradient: boolean): ScalarNode {
    return this.#node({ symbol, value, wantsGradient, links: [] })
  }

  /** s = w₁x₁ + w₂x₂ + b; summed as the dense kernels do: from the bias on, one product after the other. */
  weightedSum(
    symbol: string,
    terms: readonly (readonly [weight: ScalarNode, input: ScalarNode])[],
    bias: ScalarNode,
  ): ScalarNode {
    let value = bias.value
    for (const [weight, input] of terms) value += weight.value * input.value
    const products = terms.map(([w, x]) => `${symbolTex(w.symbol)} ${symbolTex(x.symbol)}`)
    this.#record('weightedSum', symbol, value, [...terms.flat(), bias], {
      formula: `${symbolTex(symbol)} = ${products.join(' + ')} + ${symbolTex(bias.symbol)}`,
    })
    return this.#node({
      symbol,
      value,
      wantsGradient: true,
      links: [
        ...terms.map(([weight, input]) => ({ operand: weight, localDerivative: input })),
        { operand: bias, localDerivative: { symbol: null, value: 1 } },
        ...terms.map(([weight, input]) => ({ operand: input, localDerivative: weight })),
      ],
    })
  }

  /** z = f(s); `derivativeSymbol` names dz/ds. */
  activation(
    symbol: string,
    id: ActivationId,
    input: ScalarNode,
    derivativeSymbol: string,
  ): ScalarNode {
    const activation = activations[id]
    const value = activation.value(input.value)
    this.#record('activation', symbol, value, [input], {
      formula: activationTex(id, symbol, input.symbol),
    })
    const slope = {
      symbol: derivativeSymbol,
      value: activation.derivative(input.value, value),
    }
    const step: ScalarStep = {
      ...emptyStep,
      phase: 'backward',
      operation: 'activationDerivative',
      ...slope,
      formula: derivativeTex(id, derivativeSymbol, symbol, input.symbol),
      operands: [operandOf(input), { symbol, value }],
    }
    return this.#node({
      symbol,
      value,
      wantsGradient: true,
      links: [{ operand: input, localDerivative: slope, localStep: step }],
    })
  }

  /** C of one output and its target; `gradientSymbol` names dC/dz. */
  loss(
    symbol: string,
    id: ScalarLossId,
    output: ScalarNode,
    target: ScalarNode,
    gradientSymbol: string,
  ): ScalarNode {
    const { value, derivative } = scalarLosses[id](output.value, target.value)
    this.#record('loss', symbol, value, [output, target], { formula: lossTex(id, output.symbol) })
    const slope = { symbol: gradientSymbol, value: derivative }
    const step: ScalarStep = {
      ...emptyStep,
      phase: 'backward',
      operation: 'lossDerivative',
      ...slope,
      formula: lossDerivativeTex(id, gradientSymbol, output.symbol),
      operands: [operandOf(output), operandOf(target)],
    }
    return this.#node({
      symbol,
      value,
      wantsGradient: true,
      links: [{ operand: output, localDerivative: slope, localStep: step }],
    })
  }

  add(step: ScalarStep): void {
    this.steps.push(step)
    this.values[step.symbol] = step.value
  }

  #record(
    operation: ScalarStep['operation'],
    symbol: string,
    value: number,
    operands: readonly ScalarNode[],
    { formula }: { formula: string },
  ): void {
    this.add({
      ...emptyStep,
      phase: 'forward',
      operation,
      symbol,
      value,
      formula,
      operands: operands.map(operandOf),
    })
  }

  #node(node: ScalarNode): ScalarNode {
    this.values[node.symbol] = node.value
    return node
  }
}

/** What most steps do without. */
export const emptyStep = { paths: [], reused: [], multiplications: 0 } as const

export function operandOf({ symbol, value }: ScalarNode): ScalarOperand {
  return { symbol, value }
}
