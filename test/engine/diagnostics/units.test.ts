import { describe, expect, test } from 'vitest'
import { activationIds, activations } from '../../../src/engine/activations/index.ts'
import { addOffSamples } from '../../../src/engine/diagnostics/addOffSamples.ts'
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

/** Counts of the layer's units over the pieces given, and the number of samples. */
function offOver(activation: typeof relu, pieces: readonly (readonly number[])[], units = 2) {
  const counts = new Int32Array(units)
  for (const piece of pieces) addOffSamples(layerOf(activation, piece, units), activation, counts)
  return { counts, samples: pieces.flat().length / units }
}

const offShareOf = (activation: typeof relu, preActivations: readonly number[]) => {
  const { counts, samples } = offOver(activation, [preActivations])
  return offShare(counts, samples)
}

const deadUnitsOf = (pieces: readonly (readonly number[])[], units = 2) => {
  const { counts, samples } = offOver(relu, pieces, units)
  return deadUnits(counts, samples)
}

describe('addOffSamples', () => {
  test('counts by unit, and adds the pieces of a set', () => {
    expect([
      ...offOver(relu, [
        [1, -1, -2, -3],
        [-1, 0],
      ]).counts,
    ]).toEqual([2, 3])
  })
})

describe('offShare', () => {
  test('ReLU is off for s ≤ 0, the kink included', () => {
    expect(offShareOf(relu, [1, -1, 0, 2, 3, 1e-300])).toBeCloseTo(2 / 6, 15)
  })

  test('leaky ReLU is never off; hard sigmoid is, outside ±3', () => {
    expect(offShareOf(leakyRelu, [1, -1, 0, -9])).toBe(0)
    expect(offShareOf(hardSigmoid, [-3, 3, 2.9, -2.9])).toBe(0.5)
  })

  test('sigmoid only where z rounds to 1', () => {
    expect(offShareOf(sigmoid, [-40, 36, 38, 0])).toBe(0.25)
  })
})

describe('deadUnits', () => {
  test('counts units that are off for every sample', () => {
    expect(deadUnitsOf([[1, -1, -2, -3, -1, 0]])).toBe(1)
    expect(deadUnitsOf([[-1, -1, -2, -3, -1, 0]])).toBe(2)
  })

  test('one awake sample saves a unit, in whichever piece it is; NaN is not dead', () => {
    expect(deadUnitsOf([[-1, -1, -1, 1]], 1)).toBe(0)
    expect(
      deadUnitsOf(
        [
          [-1, -1],
          [-1, 1],
        ],
        1,
      ),
    ).toBe(0)
    expect(deadUnitsOf([[NaN, NaN]], 1)).toBe(0)
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
