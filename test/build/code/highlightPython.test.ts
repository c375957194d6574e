import { expect, test } from 'vitest'
import { highlightPython } from '../../../src/build/code/highlightPython.ts'
import tokens from '../../../content/lessons/pytorch/net.py?tokens'
import { programLines } from '../../../src/labs/parts/program/program.ts'
import { programCases } from '../../labs/pytorch-code/cases.ts'

test('words of the language are keywords, comments are comments, nothing else is either', async () => {
  expect(await highlightPython('    def f(x):  # 더하기\n        return not None')).toEqual([
    [
      ['plain', '    '],
      ['keyword', 'def'],
      ['plain', ' f(x):  '],
      ['comment', '# 더하기'],
    ],
    [
      ['plain', '        '],
      ['keyword', 'return'],
      ['plain', ' '],
      ['keyword', 'not'],
      ['plain', ' '],
      ['keyword', 'None'],
    ],
  ])
})

test('names that look like words of the language are plain', async () => {
  expect(await highlightPython('format = classes.define')).toEqual([
    [['plain', 'format = classes.define']],
  ])
})

test('every line a mistake can make has tokens, and they are the line itself', () => {
  const lines = programCases.flatMap(({ settings }) => programLines(settings))
  expect(lines.length).toBeGreaterThan(5000)
  for (const { key } of lines) {
    expect(tokens[key]?.map(([, text]) => text).join('')).toBe(key)
  }
})
