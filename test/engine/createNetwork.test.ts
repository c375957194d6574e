import { describe, expect, test } from 'vitest'
import { createNetwork } from '../../src/engine/createNetwork.ts'
import { typescriptKernel } from '../../src/engine/kernels/typescript/typescriptKernel.ts'
import type { NetworkSpecification } from '../../src/engine/NetworkSpecification.ts'
import { pytorchDefaults } from '../../src/engine/optimizers/pytorchDefaults.ts'
import { countWeights, specificationProblem } from '../../src/engine/specificationProblem.ts'

const small: NetworkSpecification = {
  inputs: 2,
  hiddenWidths: [4, 3],
  outputs: 1,
  hiddenActivation: 'relu',
  outputActivation: 'sigmoid',
  loss: 'binaryCrossEntropy',
  optimizer: 'sgd',
  optimizerSettings: pytorchDefaults,
}
const capacity = { batch: 2, samples: 2 }
const start = { initializer: 'pytorchDefault', weightScale: 1, seed: 4 } as const

describe('createNetwork', () => {
  test('draws weights from the seed: equal seeds, equal bits; another seed, other weights', () => {
    const draw = (seed: number) => [
      ...createNetwork(small, capacity, { ...start, seed }, typescriptKernel).save().parameters,
    ]
    expect(draw(4)).toEqual(draw(4))
    expect(draw(5).filter((value, index) => value === draw(4)[index])).toEqual([])
  })

  test('fills layer after layer, so that a deeper network begins with the same first layers', () => {
    const deeper = { ...small, hiddenWidths: [4, 3, 5] }
    const [shallow, deep] = [small, deeper].map((specification) =>
      createNetwork(specification, capacity, start, typescriptKernel),
    )
    for (const layer of [0, 1]) {
      expect(deep!.layers[layer]!.weights()).toEqual(shallow!.layers[layer]!.weights())
    }
  })

  test('σ reaches the initializer', () => {
    const wide = { ...small, hiddenWidths: [256] }
    const drawn = { initializer: 'normal', weightScale: 3, seed: 1 } as const
    const network = createNetwork(wide, capacity, drawn, typescriptKernel)
    const weights = network.layers[0]!.weights()
    const variance = weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length
    expect(Math.sqrt(variance)).toBeGreaterThan(2.5)
    expect(Math.sqrt(variance)).toBeLessThan(3.5)
  })

  test('throws the sentence of the problem', () => {
    const wide = { ...small, hiddenWidths: [2000] }
    expect(() => createNetwork(wide, capacity, start, typescriptKernel)).toThrow(
      specificationProblem(wide)!,
    )
  })
})

describe('specificationProblem', () => {
  const problem = (change: Partial<NetworkSpecification>) =>
    specificationProblem({ ...small, ...change })
  const equal = (layers: number, width: number) => Array<number>(layers).fill(width)

  test.each([
    ['no hidden layer', []],
    ['one unit', [1]],
    ['64 layers', equal(64, 16)],
    ['1024 units', [1024]],
    ['just under 8 million weights', equal(64, 356)],
  ])('accepts %s', (_, hiddenWidths) => {
    expect(problem({ hiddenWidths })).toBeNull()
  })

  test('counts the entries of all weight matrices', () => {
    expect(countWeights([2, 4, 3, 1])).toBe(8 + 12 + 3)
    expect(countWeights([2, ...equal(64, 356), 1])).toBe(2 * 356 + 63 * 356 * 356 + 356)
  })

  test.each([
    ['65 layers', { hiddenWidths: equal(65, 2) }, /은닉층이 65개예요.*64개까지만.*64 이하로/],
    ['1025 units', { hiddenWidths: [4, 1025] }, /뉴런이 1,025개예요.*1개부터 1,024개까지/],
    ['no unit', { hiddenWidths: [0] }, /뉴런이 0개예요/],
    ['half a unit', { hiddenWidths: [2.5] }, /뉴런이 2.5개예요.*정수로/],
    [
      '8 million weights and more',
      { hiddenWidths: equal(64, 357) },
      /8,030,358개예요.*8,000,000개까지만/,
    ],
    ['no input', { inputs: 0 }, /입력이 0개, 출력이 1개예요/],
    [
      'a learning rate of 0',
      { optimizerSettings: { ...pytorchDefaults, learningRate: 0 } },
      /학습률이 0 이하/,
    ],
    [
      'an infinite learning rate',
      { optimizerSettings: { ...pytorchDefaults, learningRate: Infinity } },
      /Infinity/,
    ],
    ['an unknown activation', { hiddenActivation: 'reLu' as never }, /'reLu'.*relu/],
    ['an unknown loss', { loss: 'mse' as never }, /'mse'.*meanSquaredError/],
    ['an unknown optimizer', { optimizer: 'lion' as never }, /'lion'.*adamw/],
  ])('explains %s: what, why, what works', (_, change, sentence) => {
    expect(problem(change)).toMatch(sentence)
  })
})
