import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isInside,
  MOST_EDITS,
  readEdit,
  withEdit,
  writeEdit,
} from '../../../src/labs/playground/edits.ts'
import { LAST_STEP, outline } from '../../../src/labs/playground/outline.ts'
import { isAllowedWord } from '../../../src/store/settingValues.ts'
import { LONGEST_FRAGMENT, writeFragment } from '../../../src/store/urlSettings.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import '../../randomCases.ts'

const edits = fc.record({
  step: fc.integer({ min: 0, max: LAST_STEP }),
  layer: fc.integer({ min: 0, max: 8 }),
  output: fc.integer({ min: 0, max: 31 }),
  input: fc.option(fc.integer({ min: 0, max: 31 })),
  value: fc.double({ noNaN: true, noDefaultInfinity: true }),
})

describe('an edit as a word of a link', () => {
  it('reads back bit for bit, and is a word that a list may hold', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        const word = writeEdit(edit)
        expect(readEdit(word)).toEqual(edit)
        expect(isAllowedWord(outline.settings.edits, word)).toBe(true)
        expect(encodeURIComponent(word)).toBe(word)
      }),
    )
  })

  it.each([
    ...['', '5', '5~1.1.1', '5~1.1.1~', '5~1.1.1~NaN', '5~1.1.1~Infinity', '5~1.1.1~1e999'],
    ...['5~0.1.1~1', '5~1.0.1~1', '5~1.1.0~1', '5~1.1.c~1', '-5~1.1.1~1', '5~1.1.1~0x10'],
    ...['5~10.1.1~1', '99999~1.1.1~1', '5~1.100.1~1', ' 5~1.1.1~1'],
  ])('‘%s’ is none', (word) => {
    expect(readEdit(word)).toBeNull()
  })

  it('says the bias with b', () => {
    expect(readEdit('240~2.3.b~-0.5')).toEqual({
      ...{ step: 240, layer: 1, output: 2, input: null, value: -0.5 },
    })
  })
})

it('an edit of the same place at the same step takes the place of the earlier one', () => {
  const first = { step: 9, layer: 0, output: 1, input: 1, value: 1 }
  const words = [
    { ...first, step: 12 },
    first,
    { ...first, value: 2 },
    { ...first, input: null },
  ].reduce<readonly string[]>(withEdit, [])
  expect(words).toEqual(['9~1.2.2~2', '9~1.2.b~1', '12~1.2.2~1'])
})

it('knows which parameters a network has', () => {
  const edit = { step: 0, layer: 1, output: 3, input: 5, value: 0 }
  expect(isInside(edit, [2, 6, 4, 1])).toBe(true)
  expect(isInside({ ...edit, input: null }, [2, 6, 4, 1])).toBe(true)
  expect(isInside({ ...edit, output: 4 }, [2, 6, 4, 1])).toBe(false)
  expect(isInside({ ...edit, input: 6 }, [2, 6, 4, 1])).toBe(false)
  expect(isInside({ ...edit, layer: 3 }, [2, 6, 4, 1])).toBe(false)
})

it('the longest state of the bench still fits a link', () => {
  const longest = writeFragment(outline.id, outline.version, outline.settings, {
    ...defaultSettings(outline.settings),
    dataset: 'quadrants',
    samples: 499,
    noise: Math.PI / 30,
    layers: Array<number>(8).fill(31),
    activations: Array<'hardSigmoid'>(8).fill('hardSigmoid'),
    initializer: 'pytorchDefault',
    weightScale: Math.PI / 3,
    loss: 'halfSquaredErrorBatchMean',
    optimizer: 'momentum',
    learningRate: 1 / 3e300,
    batchSize: 499,
    penalty: 'l1',
    penaltyRate: 1 / 3e300,
    seed: 4_294_967_295,
    edits: Array.from({ length: MOST_EDITS }, (_, index) =>
      writeEdit({
        step: 2900 + index,
        layer: 8,
        output: 31,
        input: 31,
        value: -Math.PI / 3000,
      }),
    ),
    measure: 'weightGradient',
    stopLoss: 1 / 3e300,
    stopAccuracy: Math.PI * 31,
    stopStep: 2999,
    step: 2999,
  })
  expect(longest.length).toBeGreaterThan(1500)
  expect(longest.length).toBeLessThanOrEqual(LONGEST_FRAGMENT)
})
