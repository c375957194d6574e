import { describe, expect, it } from 'vitest'
import { boundaryOf } from '../../src/figures/DecisionField.tsx'
import { decisionWindow } from '../../src/figures/decisionWindow.ts'

const field = (probabilities: readonly number[]) => ({ resolution: 2, extent: 1, probabilities })

describe('boundaryOf', () => {
  it.each([
    ['a field that passes ½', [0.1, 0.4, 0.6, 0.9], 'crossed'],
    ['a field on one side of ½', [0.1, 0.2, 0.3, 0.45], 'oneSided'],
    ['a flat field, even where it passes ½', [0.4999, 0.5, 0.5001, 0.5], 'flat'],
    ['a field with NaN', [0.1, NaN, 0.6, 0.9], 'unknown'],
  ])('%s', (_, probabilities, boundary) => {
    expect(boundaryOf(field(probabilities))).toBe(boundary)
  })

  it('has none without a field', () => {
    expect(boundaryOf(null)).toBeNull()
  })
})

describe('decisionWindow', () => {
  it('holds all points with a margin and stays on the known square', () => {
    const { halfX, halfY } = decisionWindow([-2, 1, 1.5, -1.1], 2.25, 1)
    expect(halfX).toBeGreaterThan(2)
    expect(halfY).toBeGreaterThan(1.1)
    expect(Math.max(halfX, halfY)).toBeLessThanOrEqual(2.25)
  })

  it('fills the frame, but never stretches one axis by more than a half', () => {
    const { halfX, halfY } = decisionWindow([-2, 0.1, 2, -0.1], 2.25, 1)
    expect(halfX / halfY).toBeCloseTo(1.5, 9)
  })

  it('shows the whole square without points', () => {
    expect(decisionWindow([], 2, 1)).toEqual({ halfX: 2, halfY: 2 })
  })
})
