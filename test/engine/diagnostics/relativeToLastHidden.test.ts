import { describe, expect, test } from 'vitest'
import { relativeToLastHidden } from '../../../src/engine/diagnostics/relativeToLastHidden.ts'

describe('relativeToLastHidden', () => {
  test('divides by the last hidden layer, the one before the output', () => {
    expect([...relativeToLastHidden(Float64Array.of(1, 2, 8, 5))]).toEqual([0.125, 0.25, 1, 0.625])
  })

  test('keeps ratios of tiny norms', () => {
    expect(relativeToLastHidden(Float64Array.of(1e-300, 4e-300, 1))[0]!).toBeCloseTo(0.25, 14)
  })

  test('is NaN without a hidden layer and where everything is 0', () => {
    expect([...relativeToLastHidden(Float64Array.of(3))]).toEqual([NaN])
    expect([...relativeToLastHidden(Float64Array.of(0, 0, 1))]).toEqual([NaN, NaN, Infinity])
  })

  test('each row of a history by its own last hidden layer', () => {
    const rows = Float64Array.of(1, 4, 9, 6, 2, 9)
    expect([...relativeToLastHidden(rows, 3)]).toEqual([0.25, 1, 2.25, 3, 1, 4.5])
  })
})
