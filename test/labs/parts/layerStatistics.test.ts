import { expect, it } from 'vitest'
import { statisticNames, statisticRows } from '../../../src/labs/parts/layerStatistics.ts'
import { lab } from '../../../src/labs/vanishing-gradient/lab.ts'
import { toConfiguration } from '../../../src/labs/vanishing-gradient/outline.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import { trainerOf } from '../../training/configurations.ts'

const columnsOf = (change: Partial<ReturnType<typeof toConfiguration>['runs'][number]>) => {
  const settings = { ...defaultSettings(lab.settings), depth: 3, width: 4, ...change }
  const [run] = trainerOf(toConfiguration(settings)).snapshot().runs
  const rows = statisticRows(run!)
  return (name: string) => rows.map((row) => row[statisticNames.indexOf(name)])
}

it('leaves the factors of the output layer empty: no step arrives there', () => {
  const column = columnsOf({})
  for (const name of ['weightFactor', 'derivativeFactor']) {
    const factors = column(name)
    expect(factors.at(-1)).toBe('')
    expect(factors.slice(0, -1).every((factor) => Number(factor) > 0)).toBe(true)
  }
  expect(column('errorSignalNorm').every((size) => Number(size) > 0)).toBe(true)
})

it('keeps NaN for a factor that could not be computed (0 ÷ 0)', () => {
  const column = columnsOf({ initializer: 'zeros' })
  expect(column('derivativeFactor')).toEqual([NaN, NaN, NaN, ''])
})
