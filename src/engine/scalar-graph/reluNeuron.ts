import { ScalarGraph } from './ScalarGraph.ts'
import { completeRun, type ScalarRun } from './ScalarRun.ts'

/** One ReLU unit fed by the outputs z₁ and z₂ of two others. */
export interface ReluNeuronSettings {
  readonly z1: number
  readonly z2: number
  readonly w1: number
  readonly w2: number
  readonly b3: number
  /** Target of z₃. */
  readonly t: number
  readonly learningRate: number
}

/**
 * s₃ = w₁z₁ + w₂z₂ + b₃, z₃ = max(0, s₃), C = ½(z₃ − t)², then the way back to w₁, w₂, b₃ and one
 * step of gradient descent. Where s₃ ≤ 0 every gradient before dC/dz₃ is exactly 0.
 */
export function reluNeuron(settings: ReluNeuronSettings): ScalarRun {
  const { z1, z2, w1, w2, b3, t, learningRate } = settings
  const graph = new ScalarGraph()
  const input1 = graph.leaf('z1', z1, false)
  const input2 = graph.leaf('z2', z2, false)
  const weight1 = graph.leaf('w1', w1, true)
  const weight2 = graph.leaf('w2', w2, true)
  const bias = graph.leaf('b3', b3, true)
  const target = graph.leaf('t', t, false)
  const terms = [
    [weight1, input1],
    [weight2, input2],
  ] as const
  const sum = graph.weightedSum('s3', terms, bias)
  const output = graph.activation('z3', 'relu', sum, 'd3')
  const loss = graph.loss('C', 'halfSquaredError', output, target, 'dz3')
  return completeRun({ graph, loss, parameters: [weight1, weight2, bias] }, learningRate)
}
