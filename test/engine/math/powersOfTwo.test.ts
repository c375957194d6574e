import { expect, test } from 'vitest'
import { powersOfTwo, SMALLEST_EXPONENT } from '../../../src/engine/math/powersOfTwo.ts'

test('powersOfTwo holds every power of two a double can, subnormal ones included', () => {
  expect(powersOfTwo[0]).toBe(5e-324)
  expect(powersOfTwo[-1022 - SMALLEST_EXPONENT]).toBe(2.2250738585072014e-308)
  expect(powersOfTwo[-SMALLEST_EXPONENT]).toBe(1)
  expect(powersOfTwo.at(-1)).toBe(8.98846567431158e307)
  for (let index = 1; index < powersOfTwo.length; index++) {
    expect((powersOfTwo[index] ?? NaN) / (powersOfTwo[index - 1] ?? NaN)).toBe(2)
  }
})
