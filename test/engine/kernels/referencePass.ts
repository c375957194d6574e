import { activations, type ActivationId } from '../../../src/engine/activations/index.ts'
import type { KernelNetwork } from '../../../src/engine/kernels/Kernel.ts'
import { losses } from '../../../src/engine/losses/index.ts'
import { softmaxSlice } from '../../../src/engine/softmax.ts'

/** One forward and backward pass, layer by layer, lists instead of flat memory. */
export interface ReferencePass {
  readonly loss: number
  readonly layers: readonly {
    readonly s: number[][]
    readonly z: number[][]
    readonly signal: number[][]
    readonly gradient: number[][]
    readonly weightGradient: number[][]
    readonly biasGradient: number[]
  }[]
  readonly inputGradient: number[][]
}

/**
 * The same network with one plain loop per sum, in the order of summation that `Kernel` promises:
 * bias first and then k = 0, 1, …; units of the next layer from 0 on; even and odd samples apart.
 */
export function referencePass(
  network: KernelNetwork,
  points: number[][],
  targets: number[][],
): ReferencePass {
  const { hiddenActivation, hiddenActivations, outputActivation } = network.specification
  const { loss: lossId } = network.specification
  const hidden = (index: number) => hiddenActivations?.[index] ?? hiddenActivation
  const loss = losses[lossId]
  const weights = network.layers.map((layer) => rows(layer.weights(), layer.inputs))
  const s: number[][][] = []
  const z: number[][][] = []
  network.layers.forEach((layer, index) => {
    const biases = [...layer.biases()]
    const sums = (index === 0 ? points : z[index - 1]!).map((input) =>
      weights[index]!.map((row, unit) => {
        let sum = biases[unit]!
        for (const [k, weight] of row.entries()) sum += weight * input[k]!
        return sum
      }),
    )
    const last = index === network.layers.length - 1
    const id = !last ? hidden(index) : loss.output === 'sigmoid' ? 'sigmoid' : outputActivation
    s.push(sums)
    z.push(
      sums.map((row) =>
        last && loss.output === 'softmax'
          ? softmaxOf(row)
          : row.map((sum) => activations[id].value(sum)),
      ),
    )
  })

  const output = network.layers.length - 1
  const outputs = network.specification.outputs
  const batch = {
    samples: points.length,
    outputs,
    preActivations: Float64Array.from(s[output]!.flat()),
    activations: Float64Array.from(z[output]!.flat()),
    targets: Float64Array.from(targets.flat()),
  }
  const written = new Float64Array(points.length * outputs)
  loss.gradient(batch, written)
  const fused = loss.output !== 'activation'
  const atOutput = rows(written, outputs)
  if (fused) loss.activationGradient!(batch, written)

  const signal: number[][][] = []
  const gradient: number[][][] = []
  gradient[output] = fused ? rows(written, outputs) : atOutput
  signal[output] = fused
    ? atOutput
    : timesDerivative(atOutput, s[output]!, z[output]!, outputActivation)
  for (let index = output - 1; index >= 0; index--) {
    gradient[index] = back(signal[index + 1]!, weights[index + 1]!)
    signal[index] = timesDerivative(gradient[index]!, s[index]!, z[index]!, hidden(index))
  }
  return {
    loss: loss.value(batch),
    inputGradient: back(signal[0]!, weights[0]!),
    layers: network.layers.map((layer, index) => {
      const incoming = index === 0 ? points : z[index - 1]!
      const units = Array.from({ length: layer.outputs }, (_, unit) => unit)
      const inputs = Array.from({ length: layer.inputs }, (_, input) => input)
      const column = (unit: number) => signal[index]!.map((row) => row[unit]!)
      return {
        s: s[index]!,
        z: z[index]!,
        signal: signal[index]!,
        gradient: gradient[index]!,
        biasGradient: units.map((unit) => twoLanes(column(unit))),
        weightGradient: units.map((unit) =>
          inputs.map((k) => twoLanes(column(unit).map((delta, n) => delta * incoming[n]![k]!))),
        ),
      }
    }),
  }
}

function twoLanes(terms: readonly number[]): number {
  let even = 0
  let odd = 0
  terms.forEach((term, index) => {
    if (index % 2 === 0) even += term
    else odd += term
  })
  return even + odd
}

function back(signal: number[][], weights: number[][]): number[][] {
  return signal.map((row) =>
    weights[0]!.map((_, k) => {
      let sum = 0
      for (const [j, delta] of row.entries()) sum += weights[j]![k]! * delta
      return sum
    }),
  )
}

function timesDerivative(
  gradient: number[][],
  s: number[][],
  z: number[][],
  activation: ActivationId,
): number[][] {
  return gradient.map((row, n) =>
    row.map(
      (value, unit) => value * activations[activation].derivative(s[n]![unit]!, z[n]![unit]!),
    ),
  )
}

function softmaxOf(row: number[]): number[] {
  const probabilities = Float64Array.from(row)
  softmaxSlice(probabilities, 0, row.length, 1, probabilities)
  return [...probabilities]
}

function rows(values: Float64Array, width: number): number[][] {
  const table: number[][] = []
  for (let start = 0; start < values.length; start += width) {
    table.push([...values.subarray(start, start + width)])
  }
  return table
}
