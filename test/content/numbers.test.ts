import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kernels } from '../../src/engine/kernels/index.ts'
import { labDefinitions } from '../../src/labs/definitions.ts'
import type { LabDefinition } from '../../src/labs/Lab.ts'
import { defaultSettings, findSetting, isAllowed } from '../../src/store/settingValues.ts'
import type { SettingsOf, SettingsTable } from '../../src/store/settingsTable.ts'
import { numbers } from './numbers.ts'
import type { ContentNumber, SimulatedNumber } from './numbers.ts'

type Settings = SettingsOf<SettingsTable>

const kernel = kernels['wasm-f64']()

const lessonText = (slug: string): string =>
  readFileSync(new URL(`../../content/lessons/${slug}/lesson.mdx`, import.meta.url), 'utf8')

function labOf({ lab, settings }: SimulatedNumber): LabDefinition {
  const definition = labDefinitions[lab]
  if (definition === undefined) throw new Error(`no lab is named ${lab}`)
  for (const [name, value] of Object.entries(settings)) {
    const setting = findSetting(definition.settings, name)
    if (setting === undefined || !isAllowed(setting, value)) {
      throw new Error(`lab ${lab} takes no ${name}=${String(value)}`)
    }
  }
  return definition
}

function simulated(number: SimulatedNumber): number {
  const definition = labOf(number)
  const settings = { ...defaultSettings(definition.settings), ...number.settings } as Settings
  const readingOf = (values: Settings): number =>
    number.read(definition.simulate(values, number.steps, kernel))
  if (number.seeds === undefined) return readingOf(settings)
  const { count, summary } = number.seeds
  const readings = Array.from({ length: count }, (_, index) =>
    readingOf({ ...settings, seed: index + 1 }),
  )
  return summary === 'mean' ? mean(readings) : median(readings)
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  const middle = sorted.length / 2
  return mean(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1))
}

const recompute = (number: ContentNumber): number =>
  'compute' in number ? number.compute() : simulated(number)

const titleOf = (number: ContentNumber): string =>
  'compute' in number
    ? number.quote
    : `${number.quote} ← ${number.lab} ${JSON.stringify(number.settings)}`

describe('numbers in the prose', () => {
  it.each(numbers.map((number) => [titleOf(number), number] as const))(
    '%s',
    { timeout: 300_000 },
    (_title, number) => {
      const [minimum, maximum] = number.expected
      const value = recompute(number)
      expect(lessonText(number.lesson)).toContain(number.quote)
      expect(value).toBeGreaterThanOrEqual(minimum)
      expect(value).toBeLessThanOrEqual(maximum)
    },
  )
})

describe('median', () => {
  it('is the middle value, or the mean of the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })
})
