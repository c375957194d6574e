import { afterEach, describe, expect, it, vi } from 'vitest'
import { trainingUrgency } from '../../../src/labs/parts/trainingUrgency.ts'
import type { RunningState } from '../../../src/labs/parts/trainingUrgency.ts'
import type { TrainingEvent } from '../../../src/training/TrainingSession.ts'

const settings = {}
const running = (step: number, other: Partial<RunningState> = {}): RunningState => ({
  settings,
  status: 'running',
  event: { status: 'running', snapshot: { step } } as TrainingEvent,
  ...other,
})

afterEach(() => void vi.unstubAllGlobals())

describe('how soon a training state is shown', () => {
  it('watches a run at the pace of the view', () => {
    expect(trainingUrgency(running(2), running(1))).toBe('soon')
  })

  it('shows the end of a run, and every change of settings, at once', () => {
    expect(trainingUrgency(running(2, { status: 'paused' }), running(1))).toBe('now')
    expect(trainingUrgency(running(2, { settings: {} }), running(1))).toBe('now')
  })

  it('skips a state that says nothing new', () => {
    const shown = running(1)
    expect(trainingUrgency({ ...shown }, shown)).toBe('skip')
  })

  it('jumps in strides of 20 steps with reduced motion, and still shows the end', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }))
    expect(trainingUrgency(running(39), running(20))).toBe('skip')
    expect(trainingUrgency(running(40), running(20))).toBe('soon')
    expect(trainingUrgency(running(39, { status: 'paused' }), running(20))).toBe('now')
  })
})
