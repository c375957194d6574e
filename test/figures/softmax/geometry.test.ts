import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText } from '../../../src/figures/softmax/fitText.ts'
import { roundAbove, scoreAxis } from '../../../src/figures/softmax/scoreAxis.ts'
import { softmaxHeight, softmaxLayout } from '../../../src/figures/softmax/softmaxLayout.ts'
import { stripSegments } from '../../../src/figures/softmax/stripSegments.ts'
import { estimateTextWidth } from '../../../src/plot/estimateTextWidth.ts'

describe('scoreAxis', () => {
  it('is −4 … 4 while all scores fit', () => {
    expect(scoreAxis([2.1, -1.4])).toEqual({
      low: -4,
      high: 4,
      ticks: [-4, -2, 0, 2, 4],
      step: 0.1,
    })
  })

  it('holds every score, is never narrower than usual, and has at most seven ticks', () => {
    const scores = fc.array(
      fc.integer({ min: -1e8, max: 1e8 }).map((thousandths) => thousandths / 1000),
      {
        minLength: 2,
        maxLength: 10,
      },
    )
    fc.assert(
      fc.property(scores, (values) => {
        const { low, high, ticks, step } = scoreAxis(values)
        expect(low).toBeLessThanOrEqual(Math.min(...values))
        expect(high).toBeGreaterThanOrEqual(Math.max(...values))
        expect(high - low).toBeGreaterThanOrEqual(8)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(7)
        expect((high - low) / step).toBeLessThanOrEqual(500)
      }),
    )
  })

  it('keeps a difference of scores as long after 100 was added to all', () => {
    const before = scoreAxis([2.1, 1.2, -0.3, -1.4])
    const after = scoreAxis([102.1, 101.2, 99.7, 98.6])
    expect(after.high - after.low).toBe(before.high - before.low)
  })

  it('rounds up to 1, 2 or 5 times a power of ten, exact ones to themselves', () => {
    expect([0.2, 0.21, 3.3, 5, 8.17, 1e38].map(roundAbove)).toEqual([0.2, 0.5, 5, 5, 10, 1e38])
  })
})

describe('softmaxLayout', () => {
  it.each([
    [280, true],
    [350, true],
    [480, false],
    [664, false],
    [1296, false],
  ])('%i px wide: columns follow each other, and all is inside', (width, compact) => {
    for (let count = 2; count <= 10; count++) {
      const layout = softmaxLayout(width, compact, count)
      expect(layout.height).toBe(softmaxHeight(compact, count))
      expect(layout.rows).toHaveLength(count)
      expect(layout.score.right - layout.score.left).toBeGreaterThan(50)
      expect(layout.exponential.right).toBeLessThanOrEqual(layout.probability.left)
      const { left, cell, middleOf, foot } = layout.jacobian
      expect(left + count * cell).toBeLessThanOrEqual(width)
      expect(middleOf(count - 1) + cell / 2).toBeLessThan(foot)
      expect(foot).toBeLessThan(layout.height)
      if (!compact) {
        expect(layout.name.right).toBeLessThan(layout.score.left)
        expect(layout.scoreNumber).toBeLessThan(layout.exponential.left)
        expect(layout.probability.right).toBeLessThan(left)
        expect(middleOf(0)).toBe(layout.rows[0]?.barY)
      }
    }
  })
})

describe('the strip of total 1', () => {
  const names = ['고양이', '강아지', '토끼', '참새']

  it('is full: segments follow each other from 0 to the whole width', () => {
    const segments = stripSegments(names, [0.655, 0.266, 0.059, 0.02], 664)
    let end = 0
    for (const { left, size } of segments) {
      expect(left).toBeCloseTo(end, 9)
      end = left + size
    }
    expect(end).toBeCloseTo(664, 9)
  })

  it('puts small names below, apart from each other and inside the strip', () => {
    const below = stripSegments(names, [0.97, 0.01, 0.01, 0.01], 664).flatMap(
      (segment) => segment.below?.x ?? [],
    )
    expect(below).toHaveLength(3)
    expect(Math.max(...below)).toBeLessThan(664)
    expect((below[1] ?? 0) - (below[0] ?? 0)).toBeGreaterThan(estimateTextWidth('강아지', 12.5))
  })

  it('leaves names out where they find no room, classes of probability 0 altogether', () => {
    const many = Array.from({ length: 10 }, (_, index) => `automobile${index}`)
    const segments = stripSegments(
      many,
      many.map(() => 0.1),
      280,
    )
    expect(segments.every(({ inside, below }) => !inside && below === null)).toBe(true)
    expect(stripSegments(names, [1, 0, 0, 0], 664)).toHaveLength(1)
  })

  it('overflow: NaN has no place, neither have the others beside it', () => {
    expect(stripSegments(names, [NaN, 0, 0, 0], 664)).toEqual([])
    expect(stripSegments(names, [0, 0, 0, 0], 664)).toEqual([])
  })
})

describe('fitText', () => {
  it('cuts a name only where it must, and never to a lonely dot', () => {
    expect(fitText('고양이', 80, 13.5)).toBe('고양이')
    expect(fitText('automobile', 50, 13.5)).toMatch(/^auto?m?…$/)
    expect(fitText('automobile', 12, 13.5)).toBe('a')
  })
})
