import { describe, expect, test } from 'vitest'
import { checkGradients } from '../../../src/engine/scalar-graph/checkGradients.ts'
import { reluNeuron } from '../../../src/engine/scalar-graph/reluNeuron.ts'

/** s₃ = 1.5·2 − 0.5·1 + 0.25 = 2.75, target 2. */
const on = { z1: 2, z2: 1, w1: 1.5, w2: -0.5, b3: 0.25, t: 2, learningRate: 0.1 }

describe('reluNeuron', () => {
  test('goes one operation a step: forward, back to each parameter, update', () => {
    const run = reluNeuron(on)
    expect(run.steps.map(({ phase, symbol }) => `${phase} ${symbol}`)).toEqual([
      ...['forward s3', 'forward z3', 'forward C'],
      ...['backward dz3', 'backward d3', 'backward ds3'],
      ...['backward dw1', 'backward dw2', 'backward db3'],
      ...['update w1new', 'update w2new', 'update b3new'],
    ])
  })

  test('finds the numbers one finds by hand', () => {
    const { values } = reluNeuron(on)
    expect(values).toMatchObject({ s3: 2.75, z3: 2.75, C: 0.28125 })
    expect(values).toMatchObject({ dz3: 0.75, d3: 1, ds3: 0.75, dw1: 1.5, dw2: 0.75, db3: 0.75 })
    expect(values).toMatchObject({ w1new: 1.35, w2new: -0.575, b3new: 0.175, eta: 0.1 })
  })

  test('a step names its operands, what arrives from above and the local derivative', () => {
    const step = reluNeuron(on).steps.find(({ symbol }) => symbol === 'dw1')
    expect(step).toMatchObject({
      operation: 'chainRule',
      value: 1.5,
      operands: [
        { symbol: 'ds3', value: 0.75 },
        { symbol: 'z1', value: 2 },
      ],
      paths: [
        {
          upstreamGradient: { symbol: 'ds3', value: 0.75 },
          localDerivative: { symbol: 'z1', value: 2 },
        },
      ],
    })
    expect(step?.formula).toBe(
      '\\S{dw1}{\\frac{\\partial C}{\\partial w_1}} = \\S{ds3}{\\frac{dC}{ds_3}} \\cdot \\S{z1}{z_1}',
    )
  })

  test.each([
    ['s₃ < 0', -5],
    ['the kink s₃ = 0', -2.5],
  ])('off at %s: every gradient behind dC/dz₃ is exactly 0 and nothing moves', (_, b3) => {
    const { values } = reluNeuron({ ...on, b3 })
    expect(values).toMatchObject({ z3: 0, C: 2, dz3: -2 })
    for (const name of ['d3', 'ds3', 'dw1', 'dw2', 'db3']) expect(Math.abs(values[name]!)).toBe(0)
    expect(values).toMatchObject({ w1new: 1.5, w2new: -0.5, b3new: b3 })
  })

  test('dC/ds₃ is found once and used again; a bias costs no multiplication', () => {
    const { steps, multiplications } = reluNeuron(on)
    expect(steps.filter(({ reused }) => reused.length > 0).map(({ symbol }) => symbol)).toEqual([
      'dw2',
      'db3',
    ])
    expect(multiplications).toEqual({ withReuse: 3, withoutReuse: 5 })
  })

  test('agrees with differences; at the kink it says so', () => {
    expect(checkGradients(reluNeuron(on)).map(({ agrees, kink }) => [agrees, kink])).toEqual(
      Array(3).fill([true, false]),
    )
    const atKink = checkGradients(reluNeuron({ ...on, b3: -2.5 }))
    expect(atKink.map(({ agrees, kink }) => [agrees, kink])).toEqual(Array(3).fill([false, true]))
  })
})
