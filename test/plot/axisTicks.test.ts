import { describe, expect, it } from 'vitest'
import { axisTicks, tickLabel } from '../../src/plot/axisTicks.ts'

describe('axisTicks', () => {
  it('labels round values with a real minus sign', () => {
    expect(axisTicks([-4, 4]).map(({ label }) => label)).toEqual(['−4', '−2', '0', '2', '4'])
  })

  it('gives all labels of an axis the same decimals', () => {
    expect(axisTicks([0, 1]).map(({ label }) => label)).toEqual([
      '0',
      '0.2',
      '0.4',
      '0.6',
      '0.8',
      '1.0',
    ])
  })

  it('writes small steps out, and a step of 1000 without decimals', () => {
    expect(axisTicks([0, 0.0002], 2).map(({ label }) => label)).toEqual(['0', '0.0001', '0.0002'])
    expect(axisTicks([0, 2000], 2).map(({ label }) => label)).toEqual(['0', '1000', '2000'])
  })

  it('never has more than seven', () => {
    for (const end of [0.013, 1, 3.3, 7, 950]) {
      for (const count of [5, 8, 20]) {
        expect(axisTicks([-end, end], count).length).toBeLessThanOrEqual(7)
      }
    }
  })
})

describe('tickLabel', () => {
  it('writes what rounds to zero as 0, without a sign', () => {
    expect(tickLabel(-0, 1)).toBe('0')
    expect(tickLabel(-1e-12, 1)).toBe('0')
  })
})
