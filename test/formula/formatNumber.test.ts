import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatFixed,
  formatNumber,
  formatProbability,
  formatRatio,
  speakNumber,
} from '../../src/formula/formatNumber.ts'

describe('formatNumber', () => {
  test.each([
    [0.249, '0.249'],
    [0.11, '0.11'],
    [0.7, '0.70'],
    [12.34, '12.3'],
    [1118.4, '1,118'],
    [3, '3'],
    [-0.4702, '\u22120.47'],
  ])('from 0.01 on has two or three significant digits: %d', (value, expected) => {
    expect(formatNumber(value)).toBe(expected)
  })

  test.each([
    [3.8e-5, '3.8×10⁻⁵'],
    [-0.00234, '\u22122.3×10⁻³'],
    [1.2e7, '1.2×10⁷'],
    [5e-324, '4.9×10⁻³²⁴'],
  ])('below 0.01 and from a million on is written with a power of ten: %d', (value, expected) => {
    expect(formatNumber(value)).toBe(expected)
  })

  test('rounding at the border never shows 10.0×10⁻³', () => {
    expect(formatNumber(0.009999)).toBe('1.0×10⁻²')
  })

  test('NaN is a sentence, overflow is ∞, −0 is 0', () => {
    expect(formatNumber(Number.NaN)).toBe('계산할 수 없어요')
    expect(formatNumber(Infinity)).toBe('∞')
    expect(formatNumber(-Infinity)).toBe('\u2212∞')
    expect(formatNumber(-0)).toBe('0')
  })

  test('a value that is not 0 never looks like 0, and no ASCII hyphen is printed', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = formatNumber(value)
        expect(text).not.toMatch(/[-e]/)
        expect(/[1-9]/.test(text)).toBe(value !== 0)
      }),
    )
  })
})

describe('formatFixed', () => {
  test('keeps its decimals for a column of numbers', () => {
    expect(formatFixed(-0.11706, 4)).toBe('\u22120.1171')
    expect(formatFixed(0.7, 2)).toBe('0.70')
    expect(formatFixed(1234.5, 1)).toBe('1,234.5')
    expect(formatFixed(0, 3)).toBe('0.000')
  })

  test('a value too small for its decimals is not shown as zero', () => {
    expect(formatFixed(-0.00004, 3)).toBe('\u22124.0×10⁻⁵')
  })

  test('NaN and overflow', () => {
    expect(formatFixed(Number.NaN, 4)).toBe('계산할 수 없어요')
    expect(formatFixed(Infinity, 4)).toBe('∞')
  })
})

test('formatProbability: three decimals, and words for what would be 0.000', () => {
  expect(formatProbability(0.66524)).toBe('0.665')
  expect(formatProbability(0.0003)).toBe('0.001 미만')
  expect(formatProbability(0)).toBe('0.000')
})

test('formatRatio names the smaller side', () => {
  expect(formatRatio(1 / 5300)).toBe('1/5,300')
  expect(formatRatio(1 / 1118.2)).toBe('1/1,118')
  expect(formatRatio(0.7)).toBe('1/1.4')
  expect(formatRatio(1.5)).toBe('1.5배')
  expect(formatRatio(1e-8)).toBe('1/(1.0×10⁸)')
  expect(formatRatio(0)).toBe('0')
  expect(formatRatio(Number.NaN)).toBe('계산할 수 없어요')
})

test.each([
  ['\u22120.1171', '마이너스 0.1171'],
  ['3.8×10⁻⁵', '3.8 곱하기 10의 마이너스 5제곱'],
  ['1.2×10⁷', '1.2 곱하기 10의 7제곱'],
  ['1/5,300', '5,300분의 1'],
  ['1/(1.0×10⁸)', '1.0 곱하기 10의 8제곱분의 1'],
  ['\u2212∞', '마이너스 무한대'],
  ['계산할 수 없어요', '계산할 수 없어요'],
])('speakNumber: %s is read %s', (printed, spoken) => {
  expect(speakNumber(printed)).toBe(spoken)
})
