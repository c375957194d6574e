import { describe, expect, it, vi } from 'vitest'
import { lab } from '../../../src/labs/vanishing-gradient/lab.ts'
import { toConfiguration } from '../../../src/labs/vanishing-gradient/outline.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import { simulateTraining } from '../../../src/training/simulateTraining.ts'
import { trainerOf } from '../../training/configurations.ts'

// Real training on a machine that may be busy: no time is asserted, only that it ends.
vi.setConfig({ testTimeout: 60_000 })

const settings = defaultSettings(lab.settings)

describe('the depth lab as it opens', () => {
  const [run] = simulateTraining(toConfiguration(settings), settings.step)
  const signals = run!.layers.map(({ errorSignalNorm }) => errorSignalNorm)

  it('has twelve sigmoid layers that have learned nothing after 200 steps', () => {
    expect(run!.step).toBe(200)
    expect(run!.layers).toHaveLength(13)
    expect(run!.loss).toBeGreaterThan(0.68)
    expect(run!.accuracy).toBeLessThan(0.6)
  })

  it('has a signal that fades at every layer on its way down', () => {
    for (let layer = 0; layer + 1 < signals.length; layer++) {
      expect(signals[layer]).toBeLessThan(signals[layer + 1]!)
    }
    expect(signals[0]! / signals[11]!).toBeLessThan(1e-5)
  })

  it('learns with the one change to ReLU and He’s weights', () => {
    const relu = { ...settings, activation: 'relu', initializer: 'heNormal' } as const
    const [learned] = simulateTraining(toConfiguration(relu), settings.step)
    expect(learned!.accuracy).toBeGreaterThan(0.9)
    expect(learned!.loss).toBeLessThan(0.2)
  })
})

describe('the history of the depth lab', () => {
  it('fits a heat map: at most 200 columns, the last at the last step', () => {
    const trainer = trainerOf(toConfiguration({ ...settings, depth: 1, width: 1 }))
    trainer.advanceToward(600, () => false)
    const steps = trainer.snapshot().runs[0]!.history.steps
    expect(steps.length).toBeLessThanOrEqual(200)
    expect(steps.at(-1)).toBe(600)
  })
})

describe('64 layers by link', () => {
  it('keep numbers far below the smallest float32 (1e-38)', () => {
    const deep = { ...settings, depth: 64 }
    const [run] = simulateTraining(toConfiguration(deep), 0)
    expect(run!.layers[0]!.errorSignalNorm).toBeGreaterThan(1e-60)
    expect(run!.layers[0]!.errorSignalNorm).toBeLessThan(1e-38)
  })
})
