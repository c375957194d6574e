import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choice, choiceList, integer, number, toggle } from '../../src/store/settingConstructors.ts'
import type { SettingsOf } from '../../src/store/settingsTable.ts'
import { defaultSettings } from '../../src/store/settingValues.ts'
import {
  LONGEST_FRAGMENT,
  badValue,
  readFragment,
  readFragmentSettings,
  readSettings,
  writeFragment,
} from '../../src/store/urlSettings.ts'

const options = [
  { id: 'sigmoid', label: 'sigmoid' },
  { id: 'relu', label: 'ReLU' },
  { id: 'tanh', label: 'tanh' },
] as const

const table = {
  activation: choice({ label: '활성화 함수', default: 'sigmoid', options }),
  depth: integer({ label: '은닉층 수', default: 12, minimum: 1, maximum: 64 }),
  learningRate: number({
    label: '학습률',
    default: 0.1,
    minimum: 0,
    exclusiveMinimum: true,
    maximum: 1000,
  }),
  weight: number({ label: '가중치', default: 0, minimum: -1e308, maximum: 1e308 }),
  functions: choiceList({
    label: '함수',
    default: ['sigmoid', 'relu'],
    options,
    minimumCount: 1,
    maximumCount: 2,
  }),
  guides: toggle({ label: '보조선', default: false }),
}

type Settings = SettingsOf<typeof table>

function read(fragment: string): ReturnType<typeof readSettings<typeof table>> {
  const parts = readFragment(fragment)
  if (parts === null) throw new Error(`${fragment} is no lab's fragment`)
  return readFragmentSettings(table, 1, parts)
}

const anySettings: fc.Arbitrary<Settings> = fc.record({
  activation: fc.constantFrom('sigmoid' as const, 'relu' as const, 'tanh' as const),
  depth: fc.integer({ min: 1, max: 64 }),
  learningRate: fc.double({ min: Number.MIN_VALUE, max: 1000, noNaN: true }),
  weight: fc.double({ min: -1e308, max: 1e308, noNaN: true }),
  functions: fc.uniqueArray(fc.constantFrom('sigmoid' as const, 'relu' as const, 'tanh' as const), {
    minLength: 1,
    maxLength: 2,
  }),
  guides: fc.boolean(),
})

describe('a link', () => {
  it('reads back to the same settings, bit for bit', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { settings: back, problems } = read(writeFragment('some-lab', 1, table, settings))
        expect(problems).toEqual([])
        for (const name of Object.keys(table) as (keyof Settings)[]) {
          const [value, original] = [back[name], settings[name]]
          if (typeof value === 'number') expect(Object.is(value, original)).toBe(true)
          else expect(value).toEqual(original)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('holds only what a fragment may hold, and survives being escaped by a mail program', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const fragment = writeFragment('some-lab', 1, table, settings)
        expect(fragment).toMatch(/^#some-lab\?v=1(&[a-zA-Z]+=[-a-zA-Z0-9.,]+)*$/)
        const escaped = fragment.replaceAll(/[-.,]/g, (letter) => {
          return `%${letter.charCodeAt(0).toString(16)}`
        })
        expect(read(escaped.replace('%2d', '-')).settings).toEqual(read(fragment).settings)
      }),
    )
  })

  it('names only what differs from the defaults, in the order of the table', () => {
    const settings = { ...defaultSettings(table), learningRate: 3e-7, depth: 30 }
    expect(writeFragment('some-lab', 1, table, defaultSettings(table))).toBe('#some-lab?v=1')
    expect(writeFragment('some-lab', 1, table, settings)).toBe(
      '#some-lab?v=1&depth=30&learningRate=3e-7',
    )
  })

  it('keeps the sign of −0 and the exponent of 1e+21 without a plus', () => {
    const settings = { ...defaultSettings(table), weight: -0 }
    expect(Object.is(read(writeFragment('a', 1, table, settings)).settings.weight, -0)).toBe(true)
    expect(writeFragment('a', 1, table, { ...settings, weight: 1e21 })).toBe('#a?v=1&weight=1e21')
  })

  it('never throws and never gives a value outside the table, whatever the text', () => {
    const name = fc.oneof(fc.constantFrom(...Object.keys(table)), fc.string())
    const query = fc.array(fc.tuple(name, fc.oneof(fc.string(), fc.double().map(String))))
    fc.assert(
      fc.property(query, fc.string(), (pairs, tail) => {
        const text = pairs.map(([key, value]) => `${key}=${value}`).join('&')
        const parts = readFragment(`#some-lab?v=1&${text}${tail}`)
        if (parts === null) return
        const { settings, problems } = readFragmentSettings(table, 1, parts)
        expect(Object.keys(settings)).toEqual(Object.keys(table))
        expect(readSettings(table, [['depth', String(settings.depth)]]).problems).toEqual([])
        expect(settings.learningRate > 0 && settings.learningRate <= 1000).toBe(true)
        expect(Number.isFinite(settings.weight)).toBe(true)
        expect(options.some(({ id }) => id === settings.activation)).toBe(true)
        expect(typeof settings.guides).toBe('boolean')
        for (const problem of problems) expect(problem).toMatch(/[가-힣].*요/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a fragment', () => {
  it.each(['', '#', '#multiply', 'multiply', '#한글', '#Some?v=1', '#?v=1', '#-a?v=1', '#a b?v=1'])(
    'is a heading, not a lab: %j',
    (fragment) => expect(readFragment(fragment)).toBeNull(),
  )

  it.each(['#some-lab?', 'some-lab?v=1', '#some-lab?v=1&'])('names a lab: %j', (fragment) => {
    expect(readFragment(fragment)?.labId).toBe('some-lab')
  })

  it('without a version is read as the present one, and says so', () => {
    const { settings, problems } = read('#some-lab?depth=3')
    expect(settings.depth).toBe(3)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('v=1')
  })

  it.each(['2', '0', '1.0', '-1', 'x', ''])('of the unknown version %j opens the defaults', (v) => {
    const { settings, problems } = read(`#some-lab?v=${v}&depth=3`)
    expect(settings).toEqual(defaultSettings(table))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('v=1')
  })

  it('longer than allowed opens the defaults, however it is filled', () => {
    const long = `#some-lab?v=1&depth=3&x=${'9'.repeat(LONGEST_FRAGMENT)}`
    const { settings, problems } = read(long)
    expect(settings).toEqual(defaultSettings(table))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(String(LONGEST_FRAGMENT))
  })

  it('may escape its parts; a broken escape is a bad value, not a crash', () => {
    expect(read('#some-lab?v=1&%64epth=%33').settings.depth).toBe(3)
    const { settings, problems } = read('#some-lab?v=1&depth=%E0%A4%A')
    expect(settings.depth).toBe(12)
    expect(problems[0]).toContain('%E0%A4%A')
  })
})

describe('a bad value', () => {
  it.each([
    ['depth', '0', '1부터 64까지의 정수'],
    ['depth', '65', '1부터 64까지의 정수'],
    ['depth', '3.5', '1부터 64까지의 정수'],
    ['depth', '1e1', '1부터 64까지의 정수'],
    ['depth', '0x10', '1부터 64까지의 정수'],
    ['depth', ' 3', '1부터 64까지의 정수'],
    ['depth', '３', '1부터 64까지의 정수'],
    ['depth', '', '1부터 64까지의 정수'],
    ['depth', '99999999999999999999999', '1부터 64까지의 정수'],
    ['learningRate', '0', '0보다 크고 1000 이하인 수'],
    ['learningRate', '-0.1', '0보다 크고 1000 이하인 수'],
    ['learningRate', '1e-999', '0보다 크고 1000 이하인 수'],
    ['learningRate', 'NaN', '0보다 크고 1000 이하인 수'],
    ['learningRate', 'Infinity', '0보다 크고 1000 이하인 수'],
    ['learningRate', '1e999', '0보다 크고 1000 이하인 수'],
    ['learningRate', '1_0', '0보다 크고 1000 이하인 수'],
    ['learningRate', '0.1px', '0보다 크고 1000 이하인 수'],
    ['learningRate', '.', '0보다 크고 1000 이하인 수'],
    ['weight', '1.7e308', '-1e+308 이상 1e+308 이하인 수'],
    ['activation', 'ReLU', 'sigmoid, relu, tanh'],
    ['activation', '__proto__', 'sigmoid, relu, tanh'],
    ['activation', 'constructor', 'sigmoid, relu, tanh'],
    ['functions', 'relu,relu', 'sigmoid, relu, tanh'],
    ['functions', 'relu,', 'sigmoid, relu, tanh'],
    ['functions', '', 'sigmoid, relu, tanh'],
    ['functions', 'relu,tanh,sigmoid', 'sigmoid, relu, tanh'],
    ['guides', '1', 'true나 false'],
    ['guides', 'TRUE', 'true나 false'],
  ])('%s=%s is named, explained and replaced by the default', (name, text, allowed) => {
    const { settings, problems } = readSettings(table, [[name, text]])
    expect(settings).toEqual(defaultSettings(table))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`‘${text}’`)
    expect(problems[0]).toContain(name)
    expect(problems[0]).toContain(allowed)
    expect(problems[0]).toContain('기본값')
    expect(problems[0]).toContain(badValue(table, name, text))
  })

  it('does not take the other values with it', () => {
    const { settings, problems } = read('#some-lab?v=1&depth=x&learningRate=.5&guides=true')
    expect(settings).toMatchObject({ depth: 12, learningRate: 0.5, guides: true })
    expect(problems).toHaveLength(1)
  })

  it.each(['colour', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'Depth'])(
    'of an unknown name %j is left out, and the known names are told',
    (name) => {
      const { settings, problems } = readSettings(table, [[name, '3']])
      expect(settings).toEqual(defaultSettings(table))
      expect(Object.getPrototypeOf(settings)).toBe(Object.prototype)
      expect(problems[0]).toContain(`‘${name}’`)
      expect(problems[0]).toContain('activation, depth, learningRate')
    },
  )

  it('given twice counts once: the first', () => {
    const { settings, problems } = read('#some-lab?v=1&depth=3&depth=4&v=9')
    expect(settings.depth).toBe(3)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('depth')
  })

  it('is quoted without what turns the sentence around or cannot be seen', () => {
    const [problem] = read('#some-lab?v=1&depth=1\u202e2\u2066\u200b%0a').problems
    expect(problem).toContain('‘1·2···’')
  })

  it('is quoted in a length a reader can bear, and a hundred of them make no wall of text', () => {
    const [problem = ''] = readSettings(table, [['depth', '가'.repeat(1500)]]).problems
    expect(problem.length).toBeLessThan(200)
    const many = Array.from({ length: 300 }, (_, index) => [`x${index}`, '1'] as const)
    expect(readSettings(table, many).problems.length).toBeLessThanOrEqual(6)
  })
})

describe('plain decimal notation', () => {
  it.each([
    ['5', 5],
    ['5.', 5],
    ['.5', 0.5],
    ['0005', 5],
    ['1E2', 100],
    ['1e+2', 100],
    ['1e-2', 0.01],
    ['5e-324', 5e-324],
  ])('%s is %f', (text, value) => {
    expect(readSettings(table, [['learningRate', text]])).toEqual({
      settings: { ...defaultSettings(table), learningRate: value },
      problems: [],
    })
  })
})
