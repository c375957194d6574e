import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sineOfTurns } from '../../../src/engine/math/sineOfTurns.ts'
import referenceValues from './referenceValues.json' with { type: 'json' }

describe('sineOfTurns', () => {
  test('lies within 10⁻¹⁵ of sin(2πx), also many turns away', () => {
    const pairs = referenceValues.sineOfTurns as [number, number][]
    for (const [turns, expected] of pairs) {
      expect(Math.abs(sineOfTurns(turns) - expected), `${turns} turns`).toBeLessThan(1e-15)
    }
  })

  test('is exact at quarter turns', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map(sineOfTurns)).toEqual([0, 1, 0, -1, 0])
  })

  test('sin² + cos² = 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 4, noNaN: true }), (turns) => {
        const sine = sineOfTurns(turns)
        const cosine = sineOfTurns(turns + 0.25)
        expect(Math.abs(sine * sine + cosine * cosine - 1)).toBeLessThan(1e-14)
      }),
    )
  })
})
