import { describe, expect, it } from 'vitest'
import { keepRange } from '../../../src/labs/parts/keptRange.ts'

const request = (key: string, sizes: readonly number[], isFixed = false) => ({
  key,
  sizes: () => sizes,
  isFixed,
})

describe('an axis that is kept', () => {
  it('holds all sizes in whole decades, four at least', () => {
    expect(keepRange(null, request('a', [2e-6, 0.3])).range).toEqual({ floor: -6, ceiling: 0 })
    expect(keepRange(null, request('a', [0.2, 0.3])).range).toEqual({ floor: -4, ceiling: 0 })
  })

  it('never changes while a run goes on, the same object', () => {
    const kept = keepRange(null, request('a', [1e-4, 0.5]))
    expect(keepRange(kept, request('a', [1e-12, 500], true))).toBe(kept)
  })

  it('only grows between runs of the same network', () => {
    const kept = keepRange(null, request('a', [1e-4, 0.5]))
    expect(keepRange(kept, request('a', [0.1]))).toBe(kept)
    expect(keepRange(kept, request('a', [2e-7])).range).toEqual({ floor: -7, ceiling: 0 })
  })

  it('starts anew for another network, even in a run', () => {
    const kept = keepRange(null, request('a', [1e-12, 0.5]))
    expect(keepRange(kept, request('b', [0.05], true)).range).toEqual({ floor: -5, ceiling: -1 })
  })

  it('reaches the 10⁻⁴² of 64 sigmoid layers, and takes no notice of zeros and overflow', () => {
    const { range } = keepRange(null, request('a', [8.5e-42, 0.03, 0, Infinity, NaN]))
    expect(range).toEqual({ floor: -42, ceiling: -1 })
  })
})
