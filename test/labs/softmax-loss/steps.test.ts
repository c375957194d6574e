import { describe, expect, it } from 'vitest'
import { spokenText } from '../../../src/formula/spokenText.ts'
import { formulas } from '../../../src/labs/softmax-loss/formulas.ts'
import {
  backwardStops,
  forwardStops,
  lab,
  sigmoidOfDifference,
  toRun,
} from '../../../src/labs/softmax-loss/lab.ts'
import type { SoftmaxLossSettings } from '../../../src/labs/softmax-loss/lab.ts'
import { classesOf, lossCsv, notesOf } from '../../../src/labs/softmax-loss/selectors.ts'
import { phasesOf, titleOf } from '../../../src/labs/softmax-loss/strings.ts'
import { lineState, placeOf, walkValues } from '../../../src/labs/softmax-loss/walk.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import { stepRun, stopsOf } from '../../../src/store/steppedRun.ts'

const defaults = defaultSettings(lab.settings)
const names = ['고양이', '강아지', '토끼']

function at(stop: string, settings: SoftmaxLossSettings = defaults) {
  const run = toRun(settings)
  return stepRun(run, stopsOf(run).findIndex(({ id }) => id === stop) + 1)
}

describe('the stops', () => {
  it('fill the three phases exactly, for two classes and for ten', () => {
    for (const count of [2, 3, 10]) {
      const logits = Array.from({ length: count }, (_, index) => index / 10)
      const stops = stopsOf(toRun({ ...defaults, logits }))
      expect(stops).toHaveLength(phasesOf(count).reduce((sum, phase) => sum + phase.stops, 0))
      expect(stops).toHaveLength(forwardStops(count) + backwardStops(count) + 1)
    }
    expect(lab.settings.step.maximum).toBe(forwardStops(10) + backwardStops(10) + 1)
  })

  it('have a line and a title each, and the line finds what the stop finds', () => {
    for (const { id } of stopsOf(toRun(defaults))) {
      const stepped = at(id)
      const place = placeOf(stepped, defaults)
      expect(place.kind, id).not.toBeNull()
      const formula = formulas[place.kind ?? 'e']
      const found = { update: 'anew' }[id] ?? id.replace(/\d+$/, '')
      // A product is written as what it finds, the same ∂C/∂a as after cancelling.
      expect(formula.symbols[0], id).toBe(found)
      expect(spokenText(titleOf(place, names))).not.toBe('')
    }
  })

  it('change what the table prints, unless they find the same number in another way', () => {
    const printed = (id: string) => {
      const stepped = at(id)
      return [classesOf(defaults, stepped), notesOf(defaults, stepped)]
    }
    const stops = stopsOf(toRun(defaults)).map(({ id }) => id)
    const unchanged = stops
      .slice(1)
      .filter(
        (id, index) => JSON.stringify(printed(id)) === JSON.stringify(printed(stops[index] ?? '')),
      )
    // y − t is the product again, and an update changes no score before it is taken over.
    expect(unchanged).toEqual(['da1', 'da2', 'da3', 'update'])
    expect(classesOf(defaults, at('S'))[0]?.probabilityText).toBe('7.39 / 11.21')
  })

  it('show the values of their own class, and the right class where they are about none', () => {
    const { known } = at('j3')
    expect(walkValues(at('j3'), defaults)).toMatchObject({
      a: '0.10',
      y: '0.099',
      t: '0',
      delta: '0',
    })
    expect(known['p3']).toBeUndefined()
    expect(walkValues(at('j3'), defaults)).not.toHaveProperty('p')
    expect(walkValues(at('C'), defaults)).toMatchObject({ a: '2.00', yc: '0.659', C: '0.417' })
  })

  it('keep the digits of a tiny probability: −ln 4.5×10⁻⁵ = 10.000 can be checked', () => {
    const settings = { ...defaults, logits: [0, 10], names: ['하나', '둘'], target: 1 }
    expect(walkValues(at('C', settings), settings)).toMatchObject({ yc: '4.5×10⁻⁵', C: '10.000' })
  })

  it('know which lines are past, now and to come', () => {
    const place = placeOf(at('p2'), defaults)
    expect(['e', 'j', 'p', 'da', 'update'].map((kind) => lineState(kind, place))).toEqual([
      'past',
      'past',
      'now',
      'next',
      'next',
    ])
    expect(lineState(null, place)).toBeUndefined()
    expect(lineState('e', placeOf(stepRun(toRun(defaults), 0), defaults))).toBe('next')
  })

  it('of a link beyond the last stop are the last', () => {
    const stepped = stepRun(toRun({ ...defaults, logits: [1, 2] }), 54)
    expect(stepped.position).toBe(stepped.stops.length)
    expect(stepped.current?.id).toBe('update')
  })
})

describe('two classes', () => {
  it('give the sigmoid of the difference: 0.9525741268224334 for a difference of 3', () => {
    const settings = { ...defaults, logits: [2, -1] }
    expect(sigmoidOfDifference(settings)).toBeCloseTo(0.9525741268224334, 14)
    expect(toRun(settings).values['y1']).toBeCloseTo(0.9525741268224334, 14)
    expect(notesOf(settings, at('C', settings)).join()).toContain('0.9526')
    expect(sigmoidOfDifference(defaults)).toBeNull()
  })
})

describe('simulate', () => {
  const simulate = (change: Partial<SoftmaxLossSettings>) =>
    lab.simulate({ ...defaults, ...change }, undefined)

  it('prints both softmaxes for a sure but wrong answer (PyTorch: 10.0001 and 1.5514)', () => {
    const { values } = simulate({ logits: [10, 0, 0], target: 2 })
    expect(values.loss).toBeCloseTo(10.0001, 4)
    expect(values.gradientNorm).toBeCloseTo(1.414, 3)
    expect(values.double.loss).toBeCloseTo(1.5514, 4)
    expect(values.double.gradientNorm).toBeCloseTo(1.0e-4, 5)
    expect(values.double.floor).toBeCloseTo(0.5514, 4)
  })

  it('checks every gradient against a numerical derivative', () => {
    const { gradientCheck } = simulate({}).values
    expect(gradientCheck).toHaveLength(3)
    expect(gradientCheck.every(({ agrees }) => agrees)).toBe(true)
  })
})

it('the CSV has every class, and every operation up to the present stop', () => {
  const stepped = at('C')
  const [headings, ...rows] = lossCsv(defaults, stepped).trim().split('\r\n')
  expect(headings?.split(',')).toHaveLength(9)
  expect(rows).toHaveLength(stepped.position)
  expect(rows[0]).toContain('고양이')
  expect(rows.at(-1)).toMatch(/,C,0\.41703/)
})
