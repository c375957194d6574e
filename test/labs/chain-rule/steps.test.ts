import { describe, expect, it } from 'vitest'
import { compileFormula } from '../../../src/build/formula/compileFormula.ts'
import { spokenText } from '../../../src/formula/spokenText.ts'
import { formulaOf } from '../../../src/labs/chain-rule/formulas.ts'
import { lab, outputActivation, toRun } from '../../../src/labs/chain-rule/lab.ts'
import type { ChainRuleSettings } from '../../../src/labs/chain-rule/lab.ts'
import { curveMarks, offUnits, titleState } from '../../../src/labs/chain-rule/selectors.ts'
import { phases, titleOf } from '../../../src/labs/chain-rule/strings.ts'
import { createInstance } from '../../../src/labs/chain-rule/Lab.tsx'
import { pathOf, reusedBy } from '../../../src/labs/parts/steppedNetwork.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import { stepRun, stopsOf } from '../../../src/store/steppedRun.ts'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

const defaults = defaultSettings(lab.settings)
const variants: readonly ChainRuleSettings[] = (['sigmoid', 'tanh', 'relu'] as const).flatMap(
  (activation) =>
    (['halfSquaredError', 'binaryCrossEntropy'] as const).map((loss) => ({
      ...defaults,
      activation,
      loss,
    })),
)

const START = spokenText(titleOf({ stop: null, isZero: false, isOff: false }))

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
        const title = titleOf(titleState(at(stop.id, settings), settings))
        expect(spokenText(title)).not.toBe(START)
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

describe('the title of a stop', () => {
  const title = (stop: string, settings: ChainRuleSettings) =>
    spokenText(titleOf(titleState(at(stop, settings), settings)))
  /** s₃ below 0: the output unit is off, and with it everything behind it. */
  const dead: ChainRuleSettings = { ...defaults, activation: 'relu', b3: -5 }

  it('says that a dead ReLU at the output lets nothing through, and nothing is learned', () => {
    expect(title('z3', dead)).toMatch(/0 이하라서 출력이 0/)
    expect(title('d3', dead)).toMatch(/꺼져 있어서 도함수가 0/)
    expect(title('ds3', dead)).toMatch(/오차 신호가 0이라/)
    for (const stop of stopsOf(toRun(dead)).map(({ id }) => id)) {
      const value = at(stop, dead).known[stop]
      if (/^d[swb]/.test(stop)) expect([stop, value]).toEqual([stop, 0])
      if (value === 0) expect(title(stop, dead), stop).toContain('0')
    }
    expect(title('update', dead)).toBe('기울기가 모두 0이라 아무것도 배우지 않아요')
  })

  it('speaks of one dead hidden unit only where it is', () => {
    const settings: ChainRuleSettings = { ...defaults, activation: 'relu', b1: -5, b3: 2 }
    expect(title('d1', settings)).toMatch(/꺼져 있어서/)
    expect(title('ds1', settings)).toMatch(/정확히 0/)
    expect(title('ds3', settings)).not.toMatch(/0이/)
    expect(title('update', settings)).not.toMatch(/모두 0/)
  })

  it('does not take a small gradient for 0', () => {
    for (const { id } of stopsOf(toRun({ ...defaults, b3: 30 }))) {
      if (id === 'C' || /^d/.test(id)) continue
      expect(title(id, { ...defaults, b3: 30 }), id).not.toMatch(/정확히 0/)
    }
  })
})

it('another function leaves the reader at the same stop', async () => {
  const instance = createInstance(recordedEnvironment(), null)
  await instance.prepare()
  instance.goTo(17)
  instance.changeSetting('activation', 'relu')
  instance.commit()
  expect(instance.stepped().position).toBe(17)
  expect(instance.fragment()).toContain('step=17')
})
