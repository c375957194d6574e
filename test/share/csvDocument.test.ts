import { expect, it } from 'vitest'
import { csvDocument } from '../../src/share/csvDocument.ts'

it('writes numbers that read back to the same bits, and leaves what there is not empty', () => {
  const values = [0.1 + 0.2, 5e-324, -1.7976931348623157e308, 12, NaN, Infinity]
  const text = csvDocument(['층', '값'], [...values.map((value) => [1, value]), [2, '']])
  const lines = text.replace('\uFEFF', '').trimEnd().split('\r\n')
  expect(lines[0]).toBe('층,값')
  expect(lines.slice(1, -1).map((line) => Number(line.split(',')[1]))).toEqual(values)
  expect(lines.at(-1)).toBe('2,')
})

it('quotes commas, quotes and line ends', () => {
  expect(csvDocument(['a,b'], [['말 "셋"'], ['두\n줄']])).toBe(
    '\uFEFF"a,b"\r\n"말 ""셋"""\r\n"두\n줄"\r\n',
  )
})
