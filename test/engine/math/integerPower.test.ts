import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { integerPower } from '../../../src/engine/math/integerPower.ts'

describe('integerPower', () => {
  test('agrees with the product of equal factors', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 1.5, noNaN: true }),
        fc.integer({ min: 0, max: 60 }),
        (base, exponent) => {
          let product = 1
          for (let factor = 0; factor < exponent; factor++) product *= base
          expect(Math.abs(integerPower(base, exponent) / product - 1)).toBeLessThan(2e-14)
        },
      ),
    )
  })

  test('is exact for powers of two, 1 at exponent 0, and reaches 0 far out', () => {
    expect(integerPower(2, 1023)).toBe(8.98846567431158e307)
    expect(integerPower(0.5, 10)).toBe(0.0009765625)
    expect(integerPower(0.9, 0)).toBe(1)
    expect(integerPower(0, 0)).toBe(1)
    expect(integerPower(0.9, 1_000_000)).toBe(0)
  })
})
