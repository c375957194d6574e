import { describe, expect, test } from 'vitest'
import { activationIds, activations } from '../../../src/engine/activations/index.ts'
import { deadUnits } from '../../../src/engine/diagnostics/deadUnits.ts'
import { offShare } from '../../../src/engine/diagnostics/offShare.ts'
import { saturatedShare } from '../../../src/engine/diagnostics/saturatedShare.ts'
import { layerWith } from './layerWith.ts'

const { relu, sigmoid, tanh, leakyRelu, hardSigmoid } = activations

/** Two units, three samples. */
const layerOf = (activation: typeof relu, preActivations: readonly number[], outputs = 2) =>
  layerWith(outputs, {
    preActivations,
    activations: preActivations.map((s) => activation.value(s)),
  })

describe('offShare', () => {
  test('ReLU is off for s ≤ 0, the kink included', () => {
    expect(offShare(layerOf(relu, [1, -1, 0, 2, 3, 1e-300]), relu)).toBeCloseTo(2 / 6, 15)
  })

  test('leaky ReLU is never off; hard sigmoid is, outside ±3', () => {
    expect(offShare(layerOf(leakyRelu, [1, -1, 0, -9]), leakyRelu)).toBe(0)
    expect(offShare(layerOf(hardSigmoid, [-3, 3, 2.9, -2.9]), hardSigmoid)).toBe(0.5)
  })

  test('sigmoid only where z rounds to 1', () => {
    expect(offShare(layerOf(sigmoid, [-40, 36, 38, 0]), sigmoid)).toBe(0.25)
  })
})

describe('deadUnits', () => {
  test('counts units that are off for every sample', () => {
    expect(deadUnits(layerOf(relu, [1, -1, -2, -3, -1, 0]), relu)).toBe(1)
    expect(deadUnits(layerOf(relu, [-1, -1, -2, -3, -1, 0]), relu)).toBe(2)
  })

  test('one awake sample saves a unit; NaN is not dead', () => {
    expect(deadUnits(layerOf(relu, [-1, -1, -1, 1], 1), relu)).toBe(0)
    expect(deadUnits(layerOf(relu, [NaN, NaN], 1), relu)).toBe(0)
  })
})

describe('saturatedShare', () => {
  test('tanh beyond ±2.993', () => {
    expect(saturatedShare(layerOf(tanh, [0, 2.9, 3, -3, -2.9, 40]), tanh)).toBe(0.5)
  })

  test('ReLU saturates on the left only; leaky ReLU does not', () => {
    expect(saturatedShare(layerOf(relu, [-1, 1e9, 5, -2]), relu)).toBe(0.5)
    expect(saturatedShare(layerOf(leakyRelu, [-1e9, 1e9]), leakyRelu)).toBe(0)
  })

  test.each(activationIds)('%s: inside the region f′ is below 1 %% of its largest value', (id) => {
    const activation = activations[id]
    const slope = (s: number) => Math.abs(activation.derivative(s, activation.value(s)))
    const { below, above } = activation.saturation
    const largest = Math.max(...Array.from({ length: 2001 }, (_, i) => slope(i / 100 - 10)))
    const places = [0.01, 0.5, 2, 10].flatMap((beyond) => [
      ...(below === null ? [] : [-below - beyond]),
      ...(above === null ? [] : [above + beyond]),
    ])
    expect(saturatedShare(layerOf(activation, places, 1), activation)).toBe(places.length ? 1 : NaN)
    for (const s of places) expect(slope(s)).toBeLessThanOrEqual(0.01 * largest)
  })
})
