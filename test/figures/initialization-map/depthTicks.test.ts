import { describe, expect, it } from 'vitest'
import { depthTicks } from '../../../src/figures/initialization-map/depthTicks.ts'
import { estimateTextWidth } from '../../../src/plot/estimateTextWidth.ts'

const marks = [
  { share: 0.0125, label: '은닉층 1개' },
  { share: 0.2375, label: '10' },
  { share: 0.4875, label: '20' },
  { share: 0.9875, label: '40' },
]

describe('marks along the depth', () => {
  it('leave out a label that would touch the one before it, and no other', () => {
    const labels = (width: number) =>
      depthTicks(marks, { x: 100, width, keepsInside: true }).map(({ label }) => label)
    expect(labels(500)).toEqual(['은닉층 1개', '10', '20', '40'])
    expect(labels(264)).toEqual(['은닉층 1개', '20', '40'])
  })

  it('keep the first label inside its map beside another', () => {
    const first = (keepsInside: boolean) =>
      depthTicks(marks, { x: 100, width: 264, keepsInside })[0]!.position
    const half = estimateTextWidth('은닉층 1개', 12.5) / 2
    expect(first(true) - half).toBeGreaterThanOrEqual(100)
    expect(first(false)).toBeCloseTo(103.3, 10)
  })
})
