import { describe, expect, it } from 'vitest'
import { wrapLines } from '../../src/share/wrapLines.ts'

const wrap = (text: string, room: number) => wrapLines(text, room, (line) => line.length)

describe('lines of a text in an exported picture', () => {
  it('break at spaces, each as full as it can be', () => {
    expect(wrap('층마다 옅어지고 끝까지 도착해요', 8)).toEqual([
      '층마다 옅어지고',
      '끝까지 도착해요',
    ])
    expect(wrap('a b c d', 3)).toEqual(['a b', 'c d'])
  })

  it('are one where the text fits exactly', () => {
    expect(wrap('a b c', 5)).toEqual(['a b c'])
  })

  it('break a word that is wider than a line', () => {
    expect(wrap('abc defghij k', 4)).toEqual(['abc', 'defg', 'hij', 'k'])
  })

  it('keep one character a line where not even one fits', () => {
    expect(wrap('ab', 0.5)).toEqual(['a', 'b'])
  })

  it('of no text are one empty line', () => {
    expect(wrap('', 10)).toEqual([''])
  })
})
