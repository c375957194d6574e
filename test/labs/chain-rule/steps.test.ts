import { describe, expect, it } from 'vitest'
import { compileFormula } from '../../../src/build/formula/compileFormula.ts'
import { spokenText } from '../../../src/formula/spokenText.ts'
import { formulaOf } from '../../../src/labs/chain-rule/formulas.ts'
import { lab, outputActivation, toRun } from '../../../src/labs/chain-rule/lab.ts'
import type { ChainRuleSettings } from '../../../src/labs/chain-rule/lab.ts'
import { curveMarks, offUnits } from '../../../src/labs/chain-rule/selectors.ts'
import { phases, titleOf } from '../../../src/labs/chain-rule/strings.ts'
import { pathOf, reusedBy } from '../../../src/labs/parts/steppedNetwork.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import { stepRun, stopsOf } from '../../../src/store/steppedRun.ts'

const defaults = defaultSettings(lab.settings)
const variants: readonly ChainRuleSettings[] = (['sigmoid', 'tanh', 'relu'] as const).flatMap(
  (activation) =>
    (['halfSquaredError', 'binaryCrossEntropy'] as const).map((loss) => ({
      ...defaults,
      activation,
      loss,
    })),
)

function at(stop: string, settings = defaults) {
  const run = toRun(settings)
  return stepRun(run, stopsOf(run).findIndex((candidate) => candidate.id === stop) + 1)
}

describe('the stops of the chain rule', () => {
  it('have a line and a title each, whatever the settings', () => {
    for (const settings of variants) {
      for (const stop of stopsOf(toRun(settings))) {
        expect(formulaOf(stop.id, settings)?.symbols, stop.id).toContain(
          stop.id === 'update' ? 'w11new' : stop.id,
        )
        expect(spokenText(titleOf(stop.id))).not.toBe(spokenText(titleOf(null)))
      }
    }
    expect(formulaOf(null, defaults)).toBeNull()
  })

  it('say the same as the operations the engine recorded', () => {
    for (const stop of stopsOf(toRun(defaults)).slice(0, -1)) {
      const recorded = compileFormula({ tex: stop.operations[0]?.formula ?? '', live: true })
      const shown = formulaOf(stop.id, defaults)
      const known = stop.operations[0]?.operands.map((operand) => operand.symbol) ?? []
      expect(shown?.symbols[0], stop.id).toBe(recorded.symbols[0])
      // A local derivative written by its output does not name its input.
      for (const symbol of shown?.symbols.slice(1) ?? []) {
        expect([...known, ...recorded.symbols], stop.id).toContain(symbol)
      }
    }
  })

  it('fill the three phases exactly', () => {
    const count = phases.reduce((sum, phase) => sum + phase.stops, 0)
    expect(count).toBe(stopsOf(toRun(defaults)).length)
    expect(count).toBe(lab.settings.step.maximum)
  })
})

describe('what a stop shows', () => {
  it('is the whole way from C back to s₁, and nothing of the other unit', () => {
    const path = pathOf(at('ds1'))
    for (const symbol of [
      'C',
      'dz3',
      'z3',
      'd3',
      'ds3',
      's3',
      'w1',
      'dz1',
      'z1',
      'd1',
      'ds1',
      's1',
    ]) {
      expect([...path]).toContain(symbol)
    }
    for (const symbol of ['w2', 's2', 'z2', 'x1', 'w11']) expect([...path]).not.toContain(symbol)
  })

  it('marks dC/ds₃ where it is used again, not where it is used first', () => {
    expect(reusedBy(at('dw1'))).toBeNull()
    expect(reusedBy(at('dz1'))).toBe('ds3')
    expect(reusedBy(at('dz2'))).toBe('ds3')
  })

  it('calls a ReLU unit off only after its output is known', () => {
    const settings = { ...defaults, activation: 'relu' as const }
    expect([...offUnits(at('s2', settings), settings)]).toEqual([])
    expect([...offUnits(at('z2', settings), settings)]).toEqual(['z2'])
  })

  it('puts the output unit on the curve only if it uses the same function', () => {
    const settings = { ...defaults, activation: 'tanh', loss: 'binaryCrossEntropy' } as const
    expect(outputActivation(settings)).toBe('sigmoid')
    const marks = curveMarks(at('update', settings), settings, new Set())
    expect(marks.map((mark) => mark.symbol)).toEqual(['d1', 'd2'])
    expect(curveMarks(at('update'), defaults, new Set())).toHaveLength(3)
  })
})

describe('simulate', () => {
  it('multiplies ∂C/∂w₁₁ from dC/ds₁, not from dC/ds₃', () => {
    const { values } = lab.simulate(defaults, undefined) as never as {
      values: Record<string, number>
    }
    const all = lab.simulate(defaults, 26) as never as { values: Record<string, number> }
    expect(values).not.toHaveProperty('dw11')
    const { dw11 = NaN, ds1 = NaN, ds3 = NaN, x1 = NaN } = all.values
    expect(dw11).toBe(ds1 * x1)
    expect(Math.abs(ds3 * x1 - dw11)).toBeGreaterThan(1e-3)
  })
})
