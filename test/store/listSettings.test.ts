import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choiceList, numberList, textList } from '../../src/store/settingConstructors.ts'
import {
  describeAllowed,
  isAllowed,
  readSettingText,
  writeSettingText,
} from '../../src/store/settingValues.ts'
import { readFragment, readFragmentSettings, writeFragment } from '../../src/store/urlSettings.ts'

const table = {
  logits: numberList({
    label: '점수',
    default: [1, 2],
    minimum: -1000,
    maximum: 1000,
    minimumCount: 2,
    maximumCount: 4,
  }),
  names: textList({
    label: '이름',
    default: ['가', '나'],
    minimumCount: 1,
    maximumCount: 3,
    maximumLength: 5,
  }),
}

function read(fragment: string) {
  const parts = readFragment(fragment)
  if (parts === null) throw new Error(`${fragment} is no lab's fragment`)
  return readFragmentSettings(table, 1, parts)
}

describe('a list of numbers', () => {
  it('reads back from its link bit for bit, −0 and 5e-324 included', () => {
    const numbers = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), {
      minLength: 2,
      maxLength: 4,
    })
    fc.assert(
      fc.property(numbers, (logits) => {
        const settings = { logits, names: table.names.default }
        const back = read(writeFragment('some-lab', 1, table, settings))
        expect(back.problems).toEqual([])
        expect(back.settings.logits.map((value, at) => Object.is(value, logits[at]))).not.toContain(
          false,
        )
      }),
    )
    expect(writeSettingText([-0, 5e-324, 1e21])).toBe('-0,5e-324,1e21')
  })

  it.each(['1', '1,2,3,4,5', '1,', ',1', '1,,2', '1,x', '1,NaN', '1,1001', '1, 2', ''])(
    'is refused with a sentence and the default kept: %j',
    (text) => {
      const { settings, problems } = read(`#some-lab?v=1&logits=${text}`)
      expect(settings.logits).toEqual([1, 2])
      expect(problems).toHaveLength(1)
      expect(problems[0]).toContain('-1000 이상 1000 이하인 수 2개부터 4개까지')
    },
  )

  it('takes no value of another kind', () => {
    for (const value of [1, '1,2', null, [1, '2'], [1, Infinity], [[1], [2]]]) {
      expect(isAllowed(table.logits, value)).toBe(false)
    }
  })
})

describe('a list of words', () => {
  it('reads back from its link, whatever the script', () => {
    const words = fc.uniqueArray(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }).filter((word) => {
        return isAllowed(table.names, [word])
      }),
      { minLength: 1, maxLength: 3 },
    )
    fc.assert(
      fc.property(words, (names) => {
        const fragment = writeFragment('some-lab', 1, table, { logits: [1, 2], names })
        expect(fragment).toMatch(/^[\x21-\x7e]+$/)
        const { settings, problems } = read(fragment)
        expect(problems).toEqual([])
        expect(settings.names).toEqual(names)
      }),
    )
  })

  it('leaves & = # and % to the words that have them', () => {
    const names = ['a&b=c', '#1', '50%']
    const fragment = writeFragment('some-lab', 1, table, { logits: [1, 2], names })
    expect(read(fragment).settings.names).toEqual(names)
  })

  it.each([
    ['longer than allowed', ['여섯글자예요']],
    ['with a comma', ['a,b']],
    ['with a line break', ['a\nb']],
    ['with a mark that turns the direction of writing', ['a\u202eb']],
    ['of a half of a surrogate pair', ['\ud800']],
    ['of fillers, which are letters nobody sees', ['\u3164']],
    ['with a filler in it', ['a\u115fb']],
    ['of the blank of Braille', ['\u2800']],
    ['that begins with a mark', ['\u0301a']],
    ['of marks alone after a space', ['a \ufe0f']],
    ['that is empty', ['']],
    ['that begins with a space', [' a']],
    ['twice', ['a', 'a']],
  ])('is refused: a word %s', (_, words) => {
    expect(isAllowed(table.names, words)).toBe(false)
  })

  it('is one word, however its syllables are spelled', () => {
    const spelled = '강'.normalize('NFD')
    expect(isAllowed(table.names, [spelled])).toBe(false)
    expect(read(`#some-lab?v=1&names=${spelled}`).settings.names).toEqual(['강'])
    expect(read(`#some-lab?v=1&names=${spelled},강`).problems).toHaveLength(1)
  })

  it('counts characters, not units of UTF-16', () => {
    expect(isAllowed(table.names, ['𝒜𝒜𝒜𝒜𝒜'])).toBe(true)
  })
})

it('a list of choices that repeats has one for each place, in order', () => {
  const options = [
    { id: 'relu', label: 'ReLU' },
    { id: 'tanh', label: 'tanh' },
  ] as const
  const limits = { label: '함수', options, minimumCount: 1, maximumCount: 3 }
  const repeating = choiceList({ ...limits, default: ['relu'], repeats: true })
  expect(readSettingText(repeating, 'relu,tanh,relu')).toEqual(['relu', 'tanh', 'relu'])
  expect(readSettingText(repeating, 'relu,relu,relu,relu')).toBeUndefined()
  expect(describeAllowed(repeating)).not.toContain('겹치지 않게')
  const distinct = choiceList({ ...limits, default: ['relu'] })
  expect(readSettingText(distinct, 'relu,relu')).toBeUndefined()
  expect(describeAllowed(distinct)).toContain('겹치지 않게')
})
