import { describe, expect, it } from 'vitest'
import type { RunOrNone } from '../../../src/labs/speed-race/race.ts'
import { median, medianSteps, quantile, stepsOf } from '../../../src/labs/speed-race/statistics.ts'

const arrived = (step: number): RunOrNone => ({ step, end: 'arrived', loss: 0.1 })
const late: RunOrNone = { step: 500, end: 'steps', loss: 0.4 }
const lost: RunOrNone = { step: 7, end: 'diverged', loss: NaN }

describe('median', () => {
  it('is the middle, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })

  it('of none is no number', () => {
    expect(median([])).toBeNaN()
  })

  it.each([
    [[1, 2, Infinity], 2],
    [[1, Infinity, Infinity], Infinity],
    [[1, 2, Infinity, Infinity], Infinity],
    [[Infinity, Infinity], Infinity],
    [[0, 0, 3], 0],
  ])('with values past every limit: %j → %d', (values, wanted) => {
    expect(median(values)).toBe(wanted)
  })
})

describe('quantile', () => {
  it('of 21 values: a tenth below, a tenth above, without regard to their order', () => {
    const values = Array.from({ length: 21 }, (_, index) => 20 - index)
    expect(quantile(values, 0.1)).toBe(2)
    expect(quantile(values, 0.9)).toBe(18)
  })
})

describe('steps of a run', () => {
  it('that did not arrive, or diverged early, are more than any number', () => {
    expect([late, lost].map(stepsOf)).toEqual([Infinity, Infinity])
  })

  it('that began below the target are one: a ratio needs a number above 0', () => {
    expect(stepsOf(arrived(0))).toBe(1)
  })

  it('enter the median as the slowest, never left out', () => {
    expect(medianSteps([arrived(10), late, lost])).toBe(Infinity)
    expect(medianSteps([arrived(10), arrived(30), late])).toBe(30)
  })

  it('are not there before a run has ended', () => {
    expect(medianSteps([null, arrived(12), null])).toBe(12)
    expect(medianSteps([null])).toBeNaN()
  })
})
