import { describe, expect, test } from 'vitest'
import { oracleNameOf } from '../../../src/commands/oracle/engineNames.ts'
import { activations } from '../../../src/engine/activations/index.ts'
import type { Loss, LossBatch } from '../../../src/engine/losses/defineLoss.ts'
import { lossIds, losses } from '../../../src/engine/losses/index.ts'
import { softmaxSlice } from '../../../src/engine/softmax.ts'
import lossOracle from '../../oracle/losses.json' with { type: 'json' }
import networkOracle from '../../oracle/mlp.json' with { type: 'json' }

interface OutputCase {
  readonly t?: readonly (readonly number[])[]
  readonly t_class?: readonly number[]
}

const everyLoss: readonly Loss[] = lossIds.map((id) => losses[id])
const identifiers = new Map(everyLoss.map((loss) => [oracleNameOf(loss.id), loss]))

/** The batch a kernel would hand over: z = f(s) of the loss's own output function. */
function batchOf(loss: Loss, s: readonly (readonly number[])[], testCase: OutputCase): LossBatch {
  const samples = s.length
  const outputs = s[0]?.length ?? 0
  const preActivations = Float64Array.from(s.flat())
  const targets = testCase.t
    ? Float64Array.from(testCase.t.flat())
    : Float64Array.from(
        (testCase.t_class ?? []).flatMap((label) =>
          Array.from({ length: outputs }, (_, output) => (output === label ? 1 : 0)),
        ),
      )
  return {
    samples,
    outputs,
    preActivations,
    activations: output(loss, preActivations, samples),
    targets,
  }
}

function output(loss: Loss, preActivations: Float64Array, samples: number): Float64Array {
  if (loss.output === 'activation') return preActivations.slice()
  if (loss.output === 'sigmoid') return preActivations.map(activations.sigmoid.value)
  const probabilities = new Float64Array(preActivations.length)
  const outputs = preActivations.length / samples
  for (let start = 0; start < preActivations.length; start += outputs) {
    softmaxSlice(preActivations, start, outputs, 1, probabilities)
  }
  return probabilities
}

function expectNear(
  got: ArrayLike<number>,
  want: readonly number[],
  { atol, rtol }: { atol: number; rtol: number },
) {
  expect(got.length).toBe(want.length)
  for (const [index, expected] of want.entries()) {
    const error = Math.abs((got[index] ?? NaN) - expected)
    expect(error, `value ${index}`).toBeLessThanOrEqual(atol + rtol * Math.abs(expected))
  }
}

test('the registry has exactly the losses PyTorch was asked about, each under its own id', () => {
  expect([...identifiers.keys()].toSorted()).toEqual(Object.keys(lossOracle.losses).toSorted())
  for (const id of lossIds) expect(losses[id].id).toBe(id)
})

describe.each(lossOracle.cases)('$id', (testCase) => {
  test('agrees with PyTorch in C, z and ∂C/∂s', () => {
    const loss = identifiers.get(testCase.loss)
    if (!loss) throw new Error(`No loss for ${testCase.loss}.`)
    const batch = batchOf(loss, testCase.s, testCase)
    const signal = new Float64Array(batch.targets.length)
    loss.gradient(batch, signal)
    const tolerance = { atol: 1e-12, rtol: 1e-9 }
    expectNear(batch.activations, testCase.expected.z.flat(), tolerance)
    expectNear([loss.value(batch)], [testCase.expected.loss], tolerance)
    expectNear(signal, testCase.expected.dC_ds.flat(), tolerance)
  })
})

describe.each(networkOracle.cases)('output layer of $id', (testCase) => {
  test('agrees with PyTorch in C and in ∂C/∂z with z as the variable', () => {
    const loss = identifiers.get(testCase.loss)
    if (!loss) throw new Error(`No loss for ${testCase.loss}.`)
    const { expected } = testCase
    const batch = batchOf(loss, expected.s.at(-1) ?? [], testCase)
    const gradient = new Float64Array(batch.targets.length)
    const write = loss.output === 'activation' ? loss.gradient : loss.activationGradient
    write?.(batch, gradient)
    const tolerance = { atol: 1e-14, rtol: 1e-8 }
    expectNear([loss.value(batch)], [expected.loss], tolerance)
    expectNear(gradient, (expected.dC_dz.at(-1) ?? []).flat(), tolerance)
  })
})

describe.each(everyLoss)('$id', (loss) => {
  const s = [
    [0.3, -1.2, 2.1],
    [-0.4, 0.9, 0.05],
  ]
  const testCase =
    loss.output === 'softmax' ? { t_class: [2, 0] } : { t: [[1, 0, 1], [0, 1, 0]] } // prettier-ignore

  test('its gradient is the numerical derivative of its value', () => {
    const batch = batchOf(loss, s, testCase)
    const gradient = new Float64Array(6)
    loss.gradient(batch, gradient)
    const step = 1e-5
    const shifted = (index: number, by: number) => {
      const moved = batch.preActivations.slice()
      moved[index] = (moved[index] ?? NaN) + by
      return loss.value({ ...batch, preActivations: moved, activations: output(loss, moved, 2) })
    }
    for (const [index, derivative] of gradient.entries()) {
      const slope = (shifted(index, step) - shifted(index, -step)) / (2 * step)
      expect(Math.abs(derivative - slope)).toBeLessThan(1e-9)
    }
  })

  test('a fused loss shows ∂C/∂z: multiplied by the output function’s Jacobian it is ∂C/∂s', () => {
    const batch = batchOf(loss, s, testCase)
    const signal = new Float64Array(6)
    loss.gradient(batch, signal)
    const gradient = new Float64Array(6)
    expect(loss.activationGradient === undefined).toBe(loss.output === 'activation')
    if (loss.output === 'activation') return
    loss.activationGradient?.(batch, gradient)
    for (let index = 0; index < 6; index++) {
      const start = index - (index % 3)
      let back = 0
      for (let other = start; other < start + 3; other++) {
        const z = batch.activations[other] ?? NaN
        const same = index === other ? 1 : 0
        const slope =
          loss.output === 'sigmoid'
            ? same * z * (1 - z)
            : z * (same - (batch.activations[index] ?? NaN))
        back += (gradient[other] ?? NaN) * slope
      }
      expect(back).toBeCloseTo(signal[index] ?? NaN, 14)
    }
  })

  test('NaN in an output reaches the value, so that a diverged run is noticed', () => {
    const batch = batchOf(
      loss,
      [[NaN, 0.5, 1]],
      loss.output === 'softmax' ? { t_class: [1] } : { t: [[1, 0, 1]] },
    )
    expect(loss.value(batch)).toBeNaN()
  })
})

describe('extreme logits', () => {
  test('overflow: binary cross-entropy from logits is |s| where it is wrong and e^(−|s|) where right', () => {
    const loss = losses.binaryCrossEntropyWithLogits
    const value = (logit: number, target: number) =>
      loss.value(batchOf(loss, [[logit]], { t: [[target]] }))
    expect(value(1e6, 0)).toBe(1e6)
    expect(value(-1e6, 1)).toBe(1e6)
    expect(value(1e308, 0)).toBe(1e308)
    expect(value(50, 1)).toBeCloseTo(1.928749847963918e-22, 36)
    expect(value(-1e6, 0)).toBe(0)
  })

  test('saturation: binary cross-entropy from probabilities stops at 100, as in PyTorch', () => {
    const loss = losses.binaryCrossEntropy
    const batch = batchOf(loss, [[800], [-800]], { t: [[0], [1]] })
    expect(loss.value(batch)).toBe(100)
    const gradient = new Float64Array(2)
    loss.activationGradient?.(batch, gradient)
    expect([...gradient]).toEqual([5e11, -5e11])
    loss.gradient(batch, gradient)
    expect([...gradient]).toEqual([0.5, -0.5])
  })

  test('overflow: cross-entropy of logits ±1e5 is their distance, or exactly 0', () => {
    const loss = losses.softmaxCrossEntropySum
    const value = (label: number) => loss.value(batchOf(loss, [[1e5, -1e5]], { t_class: [label] }))
    expect(value(0)).toBe(0)
    expect(value(1)).toBe(2e5)
  })
})
