import type { ActivationId } from '../activations/index.ts'
import type { ScalarLossId } from './operationTex.ts'
import { ScalarGraph } from './ScalarGraph.ts'
import { completeRun, type ScalarRun } from './ScalarRun.ts'

/** Weights by the lesson's names: wᵢⱼ goes from input i to hidden unit j; w₁, w₂ to the output. */
export interface TwoTwoOneParameters {
  readonly w11: number
  readonly w21: number
  readonly b1: number
  readonly w12: number
  readonly w22: number
  readonly b2: number
  readonly w1: number
  readonly w2: number
  readonly b3: number
}

export interface TwoTwoOneSettings {
  readonly x1: number
  readonly x2: number
  /** Target of z₃. */
  readonly t: number
  readonly parameters: TwoTwoOneParameters
  readonly hiddenActivation: ActivationId
  readonly outputActivation: ActivationId
  readonly loss: ScalarLossId
  readonly learningRate: number
  /** Also finds ∂C/∂x₁ and ∂C/∂x₂; off unless asked for. */
  readonly inputGradients?: boolean
}

/**
 * Two inputs, two hidden units, one output: s₁ = w₁₁x₁ + w₂₁x₂ + b₁, z₁ = f(s₁), the same for unit 2,
 * s₃ = w₁z₁ + w₂z₂ + b₃, z₃ = g(s₃), C; then the way back to all nine parameters and one step of
 * gradient descent.
 */
export function twoTwoOneNetwork(settings: TwoTwoOneSettings): ScalarRun {
  const { x1, x2, t, hiddenActivation, outputActivation, learningRate } = settings
  const inputGradients = settings.inputGradients ?? false
  const graph = new ScalarGraph()
  const parameter = (symbol: keyof TwoTwoOneParameters) =>
    graph.leaf(symbol, settings.parameters[symbol], true)
  const input1 = graph.leaf('x1', x1, inputGradients)
  const input2 = graph.leaf('x2', x2, inputGradients)
  const target = graph.leaf('t', t, false)
  const [w11, w21, b1] = [parameter('w11'), parameter('w21'), parameter('b1')]
  const [w12, w22, b2] = [parameter('w12'), parameter('w22'), parameter('b2')]
  const [w1, w2, b3] = [parameter('w1'), parameter('w2'), parameter('b3')]

  const sum1 = graph.weightedSum('s1', [[w11, input1], [w21, input2]], b1) // prettier-ignore
  const hidden1 = graph.activation('z1', hiddenActivation, sum1, 'd1')
  const sum2 = graph.weightedSum('s2', [[w12, input1], [w22, input2]], b2) // prettier-ignore
  const hidden2 = graph.activation('z2', hiddenActivation, sum2, 'd2')
  const sum3 = graph.weightedSum('s3', [[w1, hidden1], [w2, hidden2]], b3) // prettier-ignore
  const output = graph.activation('z3', outputActivation, sum3, 'd3')
  const loss = graph.loss('C', settings.loss, output, target, 'dz3')
  const parameters = [w11, w21, b1, w12, w22, b2, w1, w2, b3]
  return completeRun({ graph, loss, parameters }, learningRate)
}
