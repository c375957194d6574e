import { describe, expect, it } from 'vitest'
import { shareText } from '../../../src/labs/parts/shareText.ts'

describe('a share in a sentence', () => {
  it.each([
    [1 / 5_300, '5,300분의 1'],
    [1 / 9_960, '1만분의 1'],
    [1 / 23_465, '2.3만분의 1'],
    [1 / 6_002_000, '600만분의 1'],
    [1 / 1.234e8, '1.2억분의 1'],
    [1 / 7.6e12, '7.6조분의 1'],
    [2.3e-21, '10의 21제곱분의 1'],
    [1 / 1.6, '1.6분의 1'],
    [0, '정확히 0'],
    [1, '1배'],
    [13.6, '14배'],
    [51_735, '5.2만 배'],
    [3e27, '10의 27제곱 배'],
  ])('%d is %s', (share, text) => {
    expect(shareText(share)).toBe(text)
  })
})
