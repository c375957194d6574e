import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import { readSettings } from '../../../src/store/urlSettings.ts'
import { chosenRow, lab, readSoftmax } from '../../../src/labs/softmax/lab.ts'
import type { SoftmaxSettings } from '../../../src/labs/softmax/lab.ts'
import { formulaValues, scoreText, softmaxCsv } from '../../../src/labs/softmax/selectors.ts'
import { machineText } from '../../../src/labs/softmax/machineText.ts'
import { TEMPERATURES, temperatureStop } from '../../../src/labs/softmax/temperatureScale.ts'

const defaults = defaultSettings(lab.settings)
const withSettings = (change: Partial<SoftmaxSettings>): SoftmaxSettings => ({
  ...defaults,
  ...change,
})

interface Simulated {
  readonly lab: string
  readonly settings: SoftmaxSettings
  readonly values: {
    readonly n: number
    readonly names: readonly string[]
    readonly probabilities: readonly (number | string)[]
    readonly jacobian: readonly (readonly number[])[]
    readonly machine: Readonly<
      Record<string, Readonly<Record<string, { readonly probabilities: readonly unknown[] }>>>
    >
  }
}

const simulate = (change: Partial<SoftmaxSettings>): Simulated =>
  JSON.parse(JSON.stringify(lab.simulate(withSettings(change)))) as Simulated

describe('simulate', () => {
  it('gives the probabilities of (1, 2, 3) and their Jacobian (PyTorch: 0.0900, 0.2447, 0.6652)', () => {
    const { values, settings } = simulate({ logits: [1, 2, 3] })
    expect(settings.logits).toEqual([1, 2, 3])
    expect(values.n).toBe(3)
    const wanted = [0.0900305731703804, 0.244728471054798, 0.665240955774822]
    for (const [row, value] of values.probabilities.entries()) {
      expect(value).toBeCloseTo(wanted[row] ?? NaN, 14)
    }
    expect(values.jacobian[0]?.[0]).toBeCloseTo(0.0819, 4)
    expect(values.jacobian[0]?.[1]).toBeCloseTo(-0.022, 4)
  })

  it('agrees with a numerical derivative in every cell of the Jacobian, at any temperature', () => {
    for (const temperature of [0.5, 1, 7]) {
      const settings = withSettings({ temperature })
      const { jacobian } = simulate({ temperature }).values
      const step = 1e-6
      settings.logits.forEach((score, column) => {
        const moved = (by: number) =>
          readSoftmax({
            ...settings,
            logits: settings.logits.map((old, at) => (at === column ? score + by : old)),
          }).probabilities
        const [above, below] = [moved(step), moved(-step)]
        jacobian.forEach((slopes, row) => {
          const slope = ((above[row] ?? NaN) - (below[row] ?? NaN)) / (2 * step)
          expect(slopes[column]).toBeCloseTo(slope, 8)
        })
      })
    }
  })

  it('overflow: writes what JSON has no number for as the machine does', () => {
    const { values } = simulate({ logits: [89, 0, 0], precision: 'float32' })
    expect(values.probabilities).toEqual(['nan', 0, 0])
    expect(values.machine['float32']?.['shifted']?.probabilities[0]).toBe(1)
    expect(values.machine['float64']?.['naive']?.probabilities[0]).toBe(1)
  })
})

describe('names and scores', () => {
  it('of different length: names follow the scores, and no name stands twice', () => {
    const { names } = simulate({ logits: [1, 2, 3, 4, 5], names: ['여우', '고양이'] }).values
    expect(names).toHaveLength(5)
    expect(names.slice(0, 2)).toEqual(['여우', '고양이'])
    expect(new Set(names).size).toBe(5)
    expect(simulate({ logits: [1, 2] }).values.names).toEqual(['고양이', '강아지'])
  })

  it('a followed row beyond the last class is the last class', () => {
    expect(chosenRow(withSettings({ logits: [1, 2], k: 10 }))).toBe(1)
  })

  it('a link with bad scores or names opens the defaults and says why', () => {
    for (const [name, text] of [
      ['logits', '1'],
      ['logits', '1,2,1e9'],
      ['names', '고양이,고양이'],
      ['names', '열 글자를 훌쩍 넘는 아주 긴 이름'],
      ['temperature', '0.01'],
      ['k', '0'],
    ] as const) {
      const { settings, problems } = readSettings(lab.settings, [[name, text]])
      expect(settings).toEqual(defaults)
      expect(problems).toHaveLength(1)
    }
  })
})

describe('printed numbers', () => {
  it('stand under the formula for the row that is followed', () => {
    const settings = withSettings({})
    expect(formulaValues(settings, readSoftmax(settings))).toMatchObject({
      a: '1.2',
      e: '3.32',
      S: '12.47',
      share: '3.32/12.47',
      y: '0.266',
      n: '4',
      k: '2',
    })
  })

  it('keep ∞, NaN and zero apart, in the picture and in the words of the machine', () => {
    const settings = withSettings({ logits: [89, 0, 0], precision: 'float32', k: 1 })
    expect(formulaValues(settings, readSoftmax(settings))).toMatchObject({ e: '∞', y: 'NaN' })
    expect([Infinity, -Infinity, NaN, 0, 3.39e38, 0.65524].map(machineText)).toEqual([
      'inf',
      '-inf',
      'nan',
      '0',
      '3.39e+38',
      '0.6552',
    ])
  })

  it('of scores have a minus sign and as many decimals as were typed, up to two', () => {
    expect([1, -0.3, 102.1, 1000, 1.234].map(scoreText)).toEqual([
      '1.0',
      '−0.3',
      '102.1',
      '1,000',
      '1.23',
    ])
  })

  it('export as CSV with every cell of the Jacobian and all four ways of computing', () => {
    const [headings, ...rows] = softmaxCsv(defaults).trim().split('\r\n')
    expect(headings?.split(',')).toHaveLength(4 + 4 + 4)
    expect(rows).toHaveLength(4)
    expect(Number(rows[1]?.split(',')[3])).toBeCloseTo(0.2662, 4)
  })
})

describe('the stops of the temperature', () => {
  it('reach from 0.05 to 20 and mirror each other around 1', () => {
    expect([TEMPERATURES[0], TEMPERATURES.at(-1)]).toEqual([0.05, 20])
    expect(TEMPERATURES.indexOf(1)).toBe((TEMPERATURES.length - 1) / 2)
  })

  it('a temperature from a link takes the nearest stop by ratio', () => {
    expect(TEMPERATURES[temperatureStop(0.07)]).toBe(0.08)
    expect(TEMPERATURES[temperatureStop(17)]).toBe(15)
  })
})
