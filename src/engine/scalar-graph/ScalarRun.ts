import { backpropagate } from './backpropagate.ts'
import { countMultiplications, type MultiplicationCount } from './countMultiplications.ts'
import { emptyStep, operandOf, type ScalarGraph } from './ScalarGraph.ts'
import type { ScalarNode } from './ScalarNode.ts'
import type { ScalarStep } from './ScalarStep.ts'
import { symbolTex } from './symbolTex.ts'

/** One example gone through completely: forward, backward, one step of gradient descent. */
export interface ScalarRun {
  readonly steps: readonly ScalarStep[]
  /** Every quantity of the run by symbol: `x1`, `s1`, `C`, `ds3`, `dw11`, `eta`, `w11new`, … */
  readonly values: Readonly<Record<string, number>>
  /** Symbols of the parameters, in the order of their updates. */
  readonly parameters: readonly string[]
  readonly multiplications: MultiplicationCount
  /** C of the same example with some parameters changed; everything else as it was. */
  lossWith(changes: Readonly<Record<string, number>>): number
}

/** What a builder hands over after the forward pass. */
export interface ForwardPass {
  readonly graph: ScalarGraph
  readonly loss: ScalarNode
  readonly parameters: readonly ScalarNode[]
}

/** Completes a run: the way back, then p ← p − η·∂C/∂p for every parameter. */
export function completeRun(
  { graph, loss, parameters }: ForwardPass,
  learningRate: number,
): ScalarRun {
  backpropagate(graph, loss)
  const multiplications = countMultiplications(graph.steps, loss, parameters)
  graph.leaf('eta', learningRate, false)
  for (const parameter of parameters) graph.add(updateStep(graph, parameter, learningRate))
  return {
    steps: graph.steps,
    values: graph.values,
    parameters: parameters.map((parameter) => parameter.symbol),
    multiplications,
    lossWith: (changes) => graph.replay(loss, changes),
  }
}

function updateStep(graph: ScalarGraph, parameter: ScalarNode, learningRate: number): ScalarStep {
  const { symbol } = parameter
  const gradient = { symbol: `d${symbol}`, value: graph.values[`d${symbol}`] as number }
  return {
    ...emptyStep,
    phase: 'update',
    operation: 'update',
    symbol: `${symbol}new`,
    value: parameter.value - learningRate * gradient.value,
    formula:
      `${symbolTex(`${symbol}new`)} = ${symbolTex(symbol)} - ` +
      `${symbolTex('eta')} \\, ${symbolTex(gradient.symbol)}`,
    operands: [operandOf(parameter), { symbol: 'eta', value: learningRate }, gradient],
  }
}
