import { describe, expect, it } from 'vitest'
import { stepScale, stepTicks } from '../../../src/figures/race/raceLayout.ts'
import { ratioShare, stackRatios } from '../../../src/figures/race/stackRatios.ts'
import example from '../../examples/SpeedRace.example.tsx'
import { renderQuietly } from '../../plot/renderQuietly.ts'

const markup = renderQuietly(
  example.render({ width: 664, height: example.heights.medium, size: 'medium' }),
)

describe('the picture of a race', () => {
  it('shows runs that arrived, did not arrive and diverged as different marks', () => {
    expect(markup).toMatch(/class="fl run-arrived"/)
    expect(markup).toMatch(/class="run-unfinished"/)
    expect(markup).toContain('못 닿음')
    expect(markup).toContain('발산')
  })

  it('marks the chosen rate of each function, and names the claim it measures', () => {
    expect(markup.match(/class="best-ring"/g)).toHaveLength(4)
    expect(markup).toContain('AlexNet 6배')
    expect(markup).toContain('내 예상')
  })
})

describe('the axis of steps', () => {
  const panel = { left: 0, right: 100, top: 20, bottom: 220 }

  it('runs from 1 at the floor to the limit at the end, equal ratios equally far', () => {
    const y = stepScale(panel, 100)
    expect([1, 10, 100].map(y)).toEqual([220, 120, 20])
    expect(y(0)).toBe(220)
  })

  it('has no tick that would touch the limit', () => {
    expect(stepTicks(500)).toEqual([1, 10, 100])
    expect(stepTicks(100)).toEqual([1, 10])
    expect(stepTicks(20)).toEqual([1, 10])
  })
})

describe('stacked ratios', () => {
  it('stand on each other where they are alike, and inside the panel where they are many', () => {
    const placed = stackRatios(
      Array.from({ length: 100 }, () => 2),
      300,
      120,
      9,
    )
    expect(new Set(placed.map(({ x }) => x)).size).toBe(1)
    expect(new Set(placed.map(({ y }) => y)).size).toBe(100)
    expect(Math.max(...placed.map(({ y }) => y))).toBeLessThanOrEqual(120)
  })

  it('0 and ∞ stand at the ends, a missing one nowhere', () => {
    const placed = stackRatios([0, Infinity, null], 300, 120, 9)
    expect(placed.map(({ ratio }) => ratio)).toEqual([0, Infinity])
    expect(placed.every(({ x }) => x >= 0 && x <= 300)).toBe(true)
    expect([0, Infinity].map(ratioShare)).toEqual([0, 1])
  })

  it('equal steps stand on the line of 1', () => {
    const [tie] = stackRatios([1], 300, 120, 9)
    expect(tie?.x).toBeCloseTo(ratioShare(1) * 300, 9)
  })
})
