import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitImages } from '../../../src/training/images/digitImages.ts'
import { splitImages } from '../../../src/training/images/splitImages.ts'

const { labels, samples, trainingSamples } = digitImages
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })

const countOf = (images: Int32Array, digit: number): number =>
  images.filter((image) => labels[image] === digit).length

describe('a split at random', () => {
  it('gives every image to one side, the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { training, test } = splitImages(digitImages, 'random', seed)
        expect(training).toHaveLength(trainingSamples)
        const all = [...training, ...test].sort((left, right) => left - right)
        expect(all).toEqual(Array.from({ length: samples }, (_, image) => image))
        expect(splitImages(digitImages, 'random', seed)).toEqual({ training, test })
      }),
      { numRuns: 20 },
    )
  })

  it('gives every digit its share of the test, within one image', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { test } = splitImages(digitImages, 'random', seed)
        for (let digit = 0; digit < 10; digit++) {
          const all = labels.filter((label) => label === digit).length
          const share = (all * (samples - trainingSamples)) / samples
          expect(Math.abs(countOf(test, digit) - share)).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('is another one for another seed, and every image comes to be tested', () => {
    const tested = new Set<number>()
    const splits = new Set<string>()
    for (let seed = 0; seed < 40; seed++) {
      const { test } = splitImages(digitImages, 'random', seed)
      for (const image of test) tested.add(image)
      splits.add(test.join())
    }
    expect(splits.size).toBe(40)
    expect(tested.size).toBe(samples)
  })

  it('parts small sets of few classes as well', () => {
    const small = { labels: Uint8Array.of(1, 0, 1, 0, 1, 0, 1, 0), trainingSamples: 6 }
    const { training, test } = splitImages(small, 'random', 3)
    expect([...training, ...test].sort((left, right) => left - right)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7,
    ])
    expect([...test].map((image) => small.labels[image]).sort()).toEqual([0, 1])
  })
})

describe('a split by writer', () => {
  it('takes the first images to train and the last to test, whatever the seed', () => {
    for (const seed of [0, 42]) {
      const { training, test } = splitImages(digitImages, 'writer', seed)
      expect([training[0], training.at(-1)]).toEqual([0, trainingSamples - 1])
      expect([test[0], test.at(-1)]).toEqual([trainingSamples, samples - 1])
    }
  })
})
