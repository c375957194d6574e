import { describe, expect, it, vi } from 'vitest'
import { lab } from '../../../src/labs/twin-training/lab.ts'
import { toConfiguration } from '../../../src/labs/twin-training/outline.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import { simulateTraining } from '../../../src/training/simulateTraining.ts'

// Real training on a machine that may be busy: no time is asserted, only that it ends.
vi.setConfig({ testTimeout: 60_000 })

describe('the twin lab as it opens', () => {
  const settings = defaultSettings(lab.settings)
  const [left, right] = simulateTraining(toConfiguration(settings), settings.step)

  it('finds sigmoid still tossing a coin and ReLU clearly trained', () => {
    expect(left!.step).toBe(160)
    expect(left!.accuracy).toBeGreaterThan(0.4)
    expect(left!.accuracy).toBeLessThan(0.6)
    expect(left!.loss).toBeGreaterThan(0.69)
    expect(right!.accuracy).toBeGreaterThan(0.9)
    expect(right!.loss).toBeLessThan(0.3)
  })

  it('finds the first layer’s signal faded under sigmoid only', () => {
    const ratio = (run: typeof left): number =>
      run!.layers[0]!.errorSignalNorm / run!.layers.at(-1)!.errorSignalNorm
    expect(ratio(left)).toBeLessThan(1e-3)
    expect(ratio(right)).toBeGreaterThan(0.1)
  })

  it('gives both sides everything but the activation', () => {
    const [first, second] = toConfiguration(settings).runs
    expect({ ...first, activation: 'relu' }).toEqual(second)
    expect(first?.activation).toBe('sigmoid')
  })
})
