import { describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { joinStores } from '../../../src/labs/parts/joinStores.ts'

const stores = () => {
  const first = createStore(() => ({ step: 1 }))
  const second = createStore(() => ({ answer: 0 }))
  return { first, second, joined: joinStores(first, second) }
}

describe('two stores read as one', () => {
  it('is the same pair for the same states, so that a view need not look into it', () => {
    const { joined } = stores()
    expect(joined.getState()).toEqual([{ step: 1 }, { answer: 0 }])
    expect(joined.getState()).toBe(joined.getState())
  })

  it('is another pair once either has changed, also while nobody listens', () => {
    const { first, second, joined } = stores()
    const pairs = [joined.getState()]
    first.setState({ step: 2 })
    pairs.push(joined.getState())
    second.setState({ answer: 1 })
    pairs.push(joined.getState())
    expect(new Set(pairs).size).toBe(3)
    expect(pairs.at(-1)).toEqual([{ step: 2 }, { answer: 1 }])
  })

  it('tells the listeners of either, and none once they are gone', () => {
    const { first, second, joined } = stores()
    const listener = vi.fn()
    const stop = joined.subscribe(listener)
    second.setState({ answer: 1 })
    first.setState({ step: 2 })
    expect(listener.mock.calls).toEqual([
      [[{ step: 1 }, { answer: 1 }]],
      [[{ step: 2 }, { answer: 1 }]],
    ])
    stop()
    first.setState({ step: 3 })
    second.setState({ answer: 2 })
    expect(listener).toHaveBeenCalledTimes(2)
  })
})
