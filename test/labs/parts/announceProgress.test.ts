import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { announceProgress } from '../../../src/labs/parts/announceProgress.ts'
import type { RunningState } from '../../../src/labs/parts/trainingUrgency.ts'
import type { TrainingEvent } from '../../../src/training/TrainingSession.ts'

function stateAt(step: number, status: RunningState['status']): RunningState {
  const event = { snapshot: { step }, configuration: { lastStep: 600 } } as TrainingEvent
  return { settings: {}, status, event }
}

function open() {
  const store = createStore<RunningState>(() => stateAt(0, 'ready'))
  const said: string[] = []
  const stop = announceProgress(
    store,
    { announce: (sentence) => said.push(sentence) },
    ({ snapshot }) => `걸음 ${snapshot.step}`,
  )
  return { store, said, stop }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('announcements during a run', () => {
  it('come at most each five seconds, and only when a tenth of the way is passed', () => {
    const { store, said } = open()
    for (let step = 0; step <= 600; step++) {
      store.setState(stateAt(step, 'running'))
      vi.advanceTimersByTime(1000 / 60)
    }
    expect(said).toEqual(['걸음 301'])
  })

  it('do not come where a slow run has not passed a tenth', () => {
    const { store, said } = open()
    for (let step = 0; step < 60; step++) {
      store.setState(stateAt(step, 'running'))
      vi.advanceTimersByTime(1000)
    }
    expect(said).toEqual([])
    store.setState(stateAt(60, 'running'))
    expect(said).toEqual(['걸음 60'])
  })

  it('leave the end to the store, and count anew when the run starts over', () => {
    const { store, said, stop } = open()
    store.setState(stateAt(590, 'running'))
    vi.advanceTimersByTime(6000)
    store.setState(stateAt(600, 'finished'))
    store.setState(stateAt(1, 'running'))
    vi.advanceTimersByTime(1000)
    store.setState(stateAt(60, 'running'))
    expect(said).toEqual([])
    stop()
    vi.advanceTimersByTime(6000)
    store.setState(stateAt(300, 'running'))
    expect(said).toEqual([])
  })
})
