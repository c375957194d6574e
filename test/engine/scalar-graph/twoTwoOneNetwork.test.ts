import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { denseTwoTwoOne } from '../../../src/commands/oracle/denseTwoTwoOne.ts'
import { typescriptKernel } from '../../../src/engine/kernels/typescript/typescriptKernel.ts'
import { activationIds } from '../../../src/engine/activations/index.ts'
import { checkGradients } from '../../../src/engine/scalar-graph/checkGradients.ts'
import {
  twoTwoOneNetwork,
  type TwoTwoOneSettings,
} from '../../../src/engine/scalar-graph/twoTwoOneNetwork.ts'

// Much arithmetic on a machine that may be busy: no time is asserted.
vi.setConfig({ testTimeout: 60_000 })

const nice: TwoTwoOneSettings = {
  x1: 0.5,
  x2: 2,
  t: 1,
  parameters: {
    ...{ w11: 0.3, w21: 0.5, b1: 0.1 },
    ...{ w12: -0.2, w22: 0.4, b2: -0.1 },
    ...{ w1: 0.7, w2: -0.6, b3: 0.2 },
  },
  hiddenActivation: 'sigmoid',
  outputActivation: 'sigmoid',
  loss: 'halfSquaredError',
  learningRate: 0.5,
}

const drawn = fc.record({
  x1: fc.double({ min: -2, max: 2, noNaN: true }),
  x2: fc.double({ min: -2, max: 2, noNaN: true }),
  t: fc.constantFrom(0, 1, 0.25),
  parameters: fc.record(
    Object.fromEntries(
      Object.keys(nice.parameters).map((name) => [
        name,
        fc.double({ min: -2, max: 2, noNaN: true }),
      ]),
    ) as Record<keyof TwoTwoOneSettings['parameters'], fc.Arbitrary<number>>,
  ),
  hiddenActivation: fc.constantFrom(...activationIds),
  loss: fc.constantFrom('halfSquaredError', 'binaryCrossEntropy' as const),
})

describe('twoTwoOneNetwork', () => {
  test('forward as the lesson reads it, then back unit by unit, then the update', () => {
    const run = twoTwoOneNetwork(nice)
    const symbols = (phase: string) =>
      run.steps.filter((step) => step.phase === phase).map(({ symbol }) => symbol)
    expect(symbols('forward')).toEqual(['s1', 'z1', 's2', 'z2', 's3', 'z3', 'C'])
    expect(symbols('backward')).toEqual([
      ...['dz3', 'd3', 'ds3', 'dw1', 'dw2', 'db3'],
      ...['dz1', 'd1', 'ds1', 'dw11', 'dw21', 'db1'],
      ...['dz2', 'd2', 'ds2', 'dw12', 'dw22', 'db2'],
    ])
    expect(symbols('update')).toEqual(run.parameters.map((name) => `${name}new`))
  })

  test('∂C/∂w₁₁ is dC/ds₁ · x₁, not dC/ds₃ · x₁', () => {
    const { values } = twoTwoOneNetwork(nice)
    expect(values['dw11']).toBeCloseTo(-0.00604244579683874, 16)
    expect(values['ds3']! * 0.5).toBeCloseTo(-0.049866127760115, 15)
  })

  test('dC/ds₃ serves w₁ and is used again four times; dC/ds₁ serves its own unit', () => {
    const { steps } = twoTwoOneNetwork(nice)
    const reusing = (symbol: string) =>
      steps.filter(({ reused }) => reused.includes(symbol)).map((step) => step.symbol)
    expect(reusing('ds3')).toEqual(['dw2', 'db3', 'dz1', 'dz2'])
    expect(reusing('ds1')).toEqual(['dw21', 'db1'])
    expect(reusing('dz3')).toEqual([])
  })

  test('11 multiplications with re-use, 27 when every chain is multiplied out', () => {
    // w₁, w₂: 2 each; b₃: 1; wᵢⱼ: 4 each; b₁, b₂: 3 each.
    const { multiplications } = twoTwoOneNetwork(nice)
    expect(multiplications).toEqual({ withReuse: 11, withoutReuse: 2 * 2 + 1 + 4 * 4 + 3 * 2 })
  })

  test('every quantity of a formula is marked with its symbol', () => {
    for (const step of twoTwoOneNetwork(nice).steps) {
      const marked = [...step.formula.matchAll(/\\S\{(\w+)\}/g)].map(([, symbol]) => symbol)
      const wanted = [step.symbol, ...step.operands.map(({ symbol }) => symbol)]
      expect(marked[0]).toBe(step.symbol)
      // A derivative may be written by z alone although it is computed at s.
      for (const symbol of marked) expect(wanted).toContain(symbol)
      if (step.operation !== 'activationDerivative') {
        expect(new Set(marked)).toEqual(new Set(wanted))
      }
    }
  })

  test('all gradients use the old weights: the update changes no other number', () => {
    const [slow, fast] = [1e-9, 1e9].map((learningRate) =>
      twoTwoOneNetwork({ ...nice, learningRate }),
    )
    for (const name of Object.keys(slow!.values)) {
      if (name === 'eta' || name.endsWith('new')) continue
      expect(fast!.values[name]).toBe(slow!.values[name])
    }
    expect(fast!.values['w11new']).not.toBe(slow!.values['w11new'])
  })

  test('∂C/∂x adds the parts of both paths', () => {
    const run = twoTwoOneNetwork({ ...nice, inputGradients: true })
    const { ds1, ds2, dx1, dx2 } = run.values as Record<string, number>
    expect(dx1).toBe(ds1! * 0.3 + ds2! * -0.2)
    expect(dx2).toBe(ds1! * 0.5 + ds2! * 0.4)
    const step = run.steps.find(({ symbol }) => symbol === 'dx1')
    expect(step?.paths.map(({ upstreamGradient }) => upstreamGradient.symbol)).toEqual([
      'ds1',
      'ds2',
    ])
    expect(step?.multiplications).toBe(2)
  })

  test('equals the dense kernel, whatever the numbers', () => {
    fc.assert(
      fc.property(drawn, (settings) => {
        const outputActivation =
          settings.loss === 'binaryCrossEntropy' ? 'sigmoid' : settings.hiddenActivation
        const full: TwoTwoOneSettings = { ...nice, ...settings, outputActivation }
        const { w11, w21, b1, w12, w22, b2, w1, w2, b3 } = full.parameters
        const weights = [
          [
            [w11, w21],
            [w12, w22],
          ],
          [[w1, w2]],
        ]
        const dense = denseTwoTwoOne(full, weights, [[b1, b2], [b3]], typescriptKernel)!
        const { values } = twoTwoOneNetwork(full)
        for (const [name, value] of Object.entries(dense) as [string, number][]) {
          const own = values[name.replace('dC_', '')]!
          expect(Math.abs(own - value)).toBeLessThanOrEqual(1e-13 + 1e-12 * Math.abs(value))
        }
      }),
    )
  })

  test('every gradient agrees with differences, whatever the numbers', () => {
    const smooth = drawn.filter(({ hiddenActivation }) => hiddenActivation !== 'hardSigmoid')
    fc.assert(
      fc.property(smooth, (settings) => {
        const checks = checkGradients(
          twoTwoOneNetwork({ ...nice, ...settings, outputActivation: 'sigmoid' }),
        )
        expect(checks.filter(({ agrees, kink }) => !agrees && !kink)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('a wrong gradient is found: dC/ds₃ in place of dC/ds₁', () => {
    const run = twoTwoOneNetwork(nice)
    const wrong = { ...run, values: { ...run.values, dw11: run.values['ds3']! * 0.5 } }
    const failing = checkGradients(wrong).filter(({ agrees }) => !agrees)
    expect(failing.map(({ parameter }) => parameter)).toEqual(['w11'])
  })

  test('the numerical gradient is good to ten digits on the opening example', () => {
    for (const { numerical, byChainRule } of checkGradients(twoTwoOneNetwork(nice))) {
      expect(Math.abs(numerical / byChainRule - 1)).toBeLessThan(1e-10)
    }
  })
})
