import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createPacedView } from '../../../src/labs/parts/pacedView.ts'
import type { Urgency } from '../../../src/labs/parts/pacedView.ts'

interface State {
  readonly value: number
  readonly urgency: Urgency
}

function open() {
  const store = createStore<State>(() => ({ value: 0, urgency: 'soon' }))
  const derive = vi.fn((state: State, previous: string | null) =>
    previous === null ? `${state.value}` : `${state.value} after ${previous.split(' ')[0]}`,
  )
  const view = createPacedView<State, string>(store, {
    derive,
    urgency: (state) => state.urgency,
    interval: 100,
  })
  const seen: string[] = []
  const set = (value: number, urgency: Urgency): void => store.setState({ value, urgency })
  return { store, view, seen, set, derive, listen: () => view.subscribe((text) => seen.push(text)) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a paced view', () => {
  it('shows the present state where nobody listens, the same object for the same state', () => {
    const { view, set, derive } = open()
    expect(view.getState()).toBe('0')
    set(1, 'soon')
    expect(view.getState()).toBe('1 after 0')
    view.getState()
    expect(derive).toHaveBeenCalledTimes(2)
  })

  it('shows states that may wait once an interval, and the last of them', () => {
    const { view, seen, set, listen } = open()
    view.getState()
    listen()
    for (let value = 1; value <= 25; value++) {
      set(value, 'soon')
      vi.advanceTimersByTime(10)
    }
    expect(seen.length).toBeLessThanOrEqual(3)
    vi.advanceTimersByTime(100)
    expect(seen.at(-1)).toMatch(/^25 /)
    expect(view.getState()).toBe(seen.at(-1))
  })

  it('shows what is urgent at once and forgets the wait before it', () => {
    const { view, seen, set, listen } = open()
    view.getState()
    listen()
    set(1, 'soon')
    set(2, 'now')
    expect(seen).toEqual(['2 after 0'])
    vi.advanceTimersByTime(1000)
    expect(seen).toHaveLength(1)
  })

  it('does not show what is to be skipped, and never changes without a word', () => {
    const { view, seen, set, listen } = open()
    view.getState()
    listen()
    set(1, 'skip')
    vi.advanceTimersByTime(1000)
    expect(seen).toEqual([])
    expect(view.getState()).toBe('0')
  })

  it('stops with its last listener, a pending view included', () => {
    const { view, seen, set, listen } = open()
    view.getState()
    const stop = listen()
    set(1, 'soon')
    stop()
    vi.advanceTimersByTime(1000)
    expect(seen).toEqual([])
    expect(view.getState()).toBe('1 after 0')
  })
})
