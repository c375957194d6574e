import { describe, expect, test } from 'vitest'
import { oracleNameOf } from '../../../src/commands/oracle/engineNames.ts'
import type { Initializer } from '../../../src/engine/initializers/defineInitializer.ts'
import { initializerIds, initializers } from '../../../src/engine/initializers/index.ts'
import { createRandom } from '../../../src/engine/random.ts'
import oracle from '../../oracle/initializers.json' with { type: 'json' }

const everyInitializer: readonly Initializer[] = initializerIds.map((id) => initializers[id])

function fill(initializer: Initializer, inputs: number, outputs: number, seed: number, scale = 1) {
  const weights = new Float64Array(inputs * outputs).fill(NaN)
  const biases = new Float64Array(outputs).fill(NaN)
  initializer.fill({ inputs, outputs, weights, biases }, createRandom(seed), scale)
  return { weights, biases }
}

/** At least `count` weights of one rule for these fans: as many layers as it takes. */
function manyWeights(initializer: Initializer, inputs: number, outputs: number, count: number) {
  const layers = Math.ceil(count / (inputs * outputs))
  const random = createRandom(20260203)
  const weights: number[] = []
  for (let layer = 0; layer < layers; layer++) {
    const values = new Float64Array(inputs * outputs)
    const biases = new Float64Array(outputs)
    initializer.fill({ inputs, outputs, weights: values, biases }, random, 1)
    weights.push(...values)
  }
  return weights
}

function moments(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return {
    mean,
    variance,
    largest: values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  }
}

test('the registry covers every rule PyTorch was asked about, each under its own id', () => {
  const named = new Set(everyInitializer.map((initializer) => oracleNameOf(initializer.id)))
  for (const { name } of oracle.cases) expect(named).toContain(name)
  for (const id of initializerIds) expect(initializers[id].id).toBe(id)
})

describe.each(oracle.cases)('$id', (testCase) => {
  test('has the mean, variance and bound of the rule within four standard errors', () => {
    const initializer = everyInitializer.find(({ id }) => oracleNameOf(id) === testCase.name)
    if (!initializer) throw new Error(`No initializer for ${testCase.name}.`)
    const { fan_in, fan_out, expected } = testCase
    const variance = expected.theory_variance
    expect(initializer.weightVariance(fan_in, fan_out, 1)).toBeCloseTo(variance, 13)

    const weights = manyWeights(initializer, fan_in, fan_out, 20_000)
    const sample = moments(weights)
    const relativeError = Math.sqrt(
      (testCase.distribution === 'uniform' ? 0.8 : 2) / weights.length,
    )
    expect(Math.abs(sample.mean)).toBeLessThan(4 * Math.sqrt(variance / weights.length))
    expect(Math.abs(sample.variance - variance)).toBeLessThan(4 * variance * relativeError)
    const bound = 'theory_bound' in expected ? expected.theory_bound : 6 * Math.sqrt(variance)
    expect(sample.largest).toBeLessThanOrEqual(bound * (1 + 1e-12))
  })
})

describe('draws', () => {
  const normals = everyInitializer.filter(({ id }) => /normal/i.test(id))
  const uniforms = everyInitializer.filter(({ id }) => /uniform|pytorch/i.test(id))

  test.each(normals)('$id only rescales the standard-normal draws', (initializer) => {
    const standard = fill(initializers.normal, 6, 4, 5).weights
    const deviation = Math.sqrt(initializer.weightVariance(6, 4, 0.3))
    const { weights } = fill(initializer, 6, 4, 5, 0.3)
    for (const [index, weight] of weights.entries()) {
      expect(weight).toBe(deviation * (standard[index] ?? NaN))
    }
  })

  test.each(uniforms)('$id only rescales the same uniform draws', (initializer) => {
    const standard = fill(initializers.uniformHalf, 6, 4, 5).weights
    const bound = Math.sqrt(3 * initializer.weightVariance(6, 4, 1))
    const { weights } = fill(initializer, 6, 4, 5)
    for (const [index, weight] of weights.entries()) {
      expect(weight).toBeCloseTo(2 * bound * (standard[index] ?? NaN), 14)
    }
  })

  test.each(everyInitializer)(
    '$id fills every weight and bias, the same for the same seed',
    (initializer) => {
      const first = fill(initializer, 3, 5, 11)
      expect([...first.weights, ...first.biases]).toSatisfy((values: number[]) =>
        values.every(Number.isFinite),
      )
      expect(fill(initializer, 3, 5, 11)).toEqual(first)
      if (initializer.id !== 'zeros') expect(fill(initializer, 3, 5, 12)).not.toEqual(first)
    },
  )

  test.each(everyInitializer)('$id: biases are 0, except PyTorch’s default', (initializer) => {
    const { biases } = fill(initializer, 16, 400, 3)
    if (initializer.id === 'pytorchDefault') {
      const { mean, variance, largest } = moments([...biases])
      expect(largest).toBeLessThanOrEqual(0.25)
      expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(1 / 48 / 400))
      expect(Math.abs(variance * 48 - 1)).toBeLessThan(4 * Math.sqrt(0.8 / 400))
    } else {
      expect([...biases]).toEqual(Array.from({ length: 400 }, () => 0))
    }
  })

  test('zeros draws nothing: the generator stands where it stood', () => {
    const random = createRandom(8)
    const layer = {
      inputs: 2,
      outputs: 2,
      weights: new Float64Array(4),
      biases: new Float64Array(2),
    }
    initializers.zeros.fill(layer, random, 1)
    expect(random.nextInteger()).toBe(createRandom(8).nextInteger())
  })

  test('uniformHalf stays in ±0.5 with variance 1/12, normal takes σ from the scale', () => {
    const uniform = moments([...fill(initializers.uniformHalf, 100, 200, 1).weights])
    expect(uniform.largest).toBeLessThanOrEqual(0.5)
    expect(Math.abs(uniform.variance * 12 - 1)).toBeLessThan(4 * Math.sqrt(0.8 / 20_000))
    const normal = moments([...fill(initializers.normal, 100, 200, 1, 0.01).weights])
    expect(Math.abs(normal.variance * 1e4 - 1)).toBeLessThan(4 * Math.sqrt(2 / 20_000))
  })
})
