import { describe, expect, it, vi } from 'vitest'
import { simulateTraining } from '../../src/training/simulateTraining.ts'
import { configurationOf } from './configurations.ts'
import type { RunSettings } from '../../src/training/TrainingConfiguration.ts'

// Real training on a machine that may be busy: no time is asserted, only that it ends.
vi.setConfig({ testTimeout: 60_000 })

/**
 * Sizes of gradients at the start, against medians over 50 seeds measured with PyTorch 1.13.1 on the
 * same kind of network: 256 standard normal points, class 1 where x₁x₂ > 0, width 16, one output,
 * mean binary cross-entropy from logits. Ranges are those medians and their 10 %–90 % spread, widened
 * for the median of 20 seeds drawn here.
 */
function firstToLast(run: Partial<RunSettings>): {
  readonly signal: number
  readonly weights: number
  readonly factor: number
} {
  const depth = run.depth ?? 10
  const configuration = configurationOf(
    [{ dataset: 'quadrants', width: 16, optimizer: 'sgd', depth, ...run }],
    { historyStride: 1000 },
  )
  const layers = simulateTraining(configuration, 0)[0]!.layers
  const first = layers[0]!
  const last = layers[depth - 1]!
  const signal = first.errorSignalNorm / last.errorSignalNorm
  return {
    signal,
    weights: first.weightGradientNorm / last.weightGradientNorm,
    factor: signal ** (1 / (depth - 1)),
  }
}

function medians(run: Partial<RunSettings>): ReturnType<typeof firstToLast> {
  const seeds = Array.from({ length: 20 }, (_, index) => index + 1)
  const results = seeds.map((seed) => firstToLast({ ...run, seed }))
  const median = (pick: (result: ReturnType<typeof firstToLast>) => number): number => {
    const sorted = results.map(pick).sort((left, right) => left - right)
    return (sorted[9]! + sorted[10]!) / 2
  }
  return {
    signal: median((result) => result.signal),
    weights: median((result) => result.weights),
    factor: median((result) => result.factor),
  }
}

describe('the error signal at the start, against PyTorch', () => {
  it.each<[Partial<RunSettings>, number]>([
    [{ activation: 'sigmoid', initializer: 'xavierNormal' }, 0.231],
    [{ activation: 'sigmoid', initializer: 'heNormal' }, 0.306],
    [{ activation: 'sigmoid', initializer: 'pytorchDefault' }, 0.135],
    [{ activation: 'sigmoid', initializer: 'normal', weightScale: 0.1 }, 0.097],
    [{ activation: 'tanh', initializer: 'xavierNormal' }, 0.92],
    [{ activation: 'tanh', initializer: 'normal', weightScale: 1 }, 1.662],
    [{ activation: 'relu', initializer: 'heNormal' }, 0.95],
    [{ activation: 'relu', initializer: 'xavierNormal' }, 0.672],
    [{ activation: 'relu', initializer: 'pytorchDefault' }, 0.396],
    [{ activation: 'relu', initializer: 'normal', weightScale: 1 }, 2.691],
    [{ activation: 'leakyRelu', initializer: 'heNormal' }, 0.946],
  ])('is multiplied per layer as there: %o → %f', (run, expected) => {
    const { factor } = medians(run)
    expect(factor).toBeGreaterThan(expected / 1.12)
    expect(factor).toBeLessThan(expected * 1.12)
  })

  it('keeps its factor in a deeper network (ReLU, PyTorch’s own weights, 20 layers)', () => {
    const { factor } = medians({ activation: 'relu', initializer: 'pytorchDefault', depth: 20 })
    expect(factor).toBeGreaterThan(0.377 / 1.1)
    expect(factor).toBeLessThan(0.377 * 1.1)
  })

  it('has all but vanished after ten sigmoid layers', () => {
    expect(
      firstToLast({ activation: 'sigmoid', initializer: 'xavierNormal', seed: 42 }).signal,
    ).toBeLessThan(1e-4)
    expect(medians({ activation: 'sigmoid', initializer: 'xavierNormal' }).signal).toBeLessThan(
      1e-5,
    )
  })

  it('arrives under ReLU with He’s weights', () => {
    expect(
      firstToLast({ activation: 'relu', initializer: 'heNormal', seed: 42 }).signal,
    ).toBeGreaterThan(0.1)
    expect(medians({ activation: 'relu', initializer: 'heNormal' }).signal).toBeGreaterThan(0.3)
  })

  it('fades under ReLU with PyTorch’s own weights', () => {
    const one = firstToLast({ activation: 'relu', initializer: 'pytorchDefault', seed: 42 }).signal
    expect(one).toBeGreaterThan(1e-5)
    expect(one).toBeLessThan(2e-3)
    const { signal } = medians({ activation: 'relu', initializer: 'pytorchDefault' })
    expect(signal).toBeGreaterThan(1e-4)
    expect(signal).toBeLessThan(4e-4)
  })
})

describe('the ratio of weight gradients at the start, against PyTorch', () => {
  it.each<[Partial<RunSettings>, number, number]>([
    [{ activation: 'sigmoid', initializer: 'xavierNormal' }, 6.0e-8, 2.3e-6],
    [{ activation: 'tanh', initializer: 'xavierNormal' }, 0.279, 1.54],
    [{ activation: 'relu', initializer: 'heNormal' }, 0.119, 0.895],
    [{ activation: 'relu', initializer: 'pytorchDefault' }, 7.7e-4, 0.0154],
    [{ activation: 'relu', initializer: 'normal', weightScale: 0.1 }, 0.507, 4.23],
  ])('lies in the spread of the seeds there: %o → %f … %f', (run, low, high) => {
    const { weights } = medians(run)
    expect(weights).toBeGreaterThan(low)
    expect(weights).toBeLessThan(high)
  })

  it('hides vanishing under ReLU where the error signal shows it (σ = 0.1)', () => {
    const { weights, signal } = medians({
      activation: 'relu',
      initializer: 'normal',
      weightScale: 0.1,
    })
    expect(weights).toBeGreaterThan(0.5)
    expect(signal).toBeLessThan(1e-4)
  })
})
