import { describe, expect, test } from 'vitest'
import type { Dataset, LabelledPoints } from '../../../src/engine/datasets/defineDataset.ts'
import { datasetIds, datasets } from '../../../src/engine/datasets/index.ts'
import { createRandom } from '../../../src/engine/random.ts'

const everyDataset: readonly Dataset[] = datasetIds.map((id) => datasets[id])

interface Point {
  readonly x: number
  readonly y: number
  readonly target: number
}

function pointsOf({ samples, points, targets }: LabelledPoints): readonly Point[] {
  return Array.from({ length: samples }, (_, index) => ({
    x: points[2 * index] ?? NaN,
    y: points[2 * index + 1] ?? NaN,
    target: targets[index] ?? NaN,
  }))
}

const draw = (dataset: Dataset, samples: number, noise: number, seed: number) =>
  pointsOf(dataset.draw(samples, noise, createRandom(seed)))

test('each data set stands under its own id', () => {
  for (const id of datasetIds) expect(datasets[id].id).toBe(id)
  expect(datasetIds).toHaveLength(6)
})

describe.each(everyDataset)('$id', (dataset) => {
  const { defaultSamples, defaultNoise, extent } = dataset

  test('has two inputs, one target, and arrays of that shape', () => {
    const drawn = dataset.draw(11, defaultNoise, createRandom(1))
    expect(drawn).toMatchObject({ samples: 11, inputs: 2, outputs: 1 })
    expect(drawn.points).toHaveLength(22)
    expect(drawn.targets).toHaveLength(11)
  })

  test('is the same for the same seed and differs for another', () => {
    const noise = Math.max(defaultNoise, 0.1)
    expect(draw(dataset, 40, noise, 3)).toEqual(draw(dataset, 40, noise, 3))
    expect(draw(dataset, 40, noise, 3)).not.toEqual(draw(dataset, 40, noise, 4))
  })

  test('stays in its extent, is finite and has both classes about equally often', () => {
    for (let seed = 0; seed < 40; seed++) {
      const points = draw(dataset, 256, defaultNoise, seed)
      const farthest = points.reduce((far, { x, y }) => Math.max(far, Math.abs(x), Math.abs(y)), 0)
      expect(farthest).toBeLessThan(extent)
      expect(points.every(({ target }) => target === 0 || target === 1)).toBe(true)
      const ones = points.filter(({ target }) => target === 1).length
      // Quadrants draw their class: four standard deviations of a fair coin are 32.
      expect(Math.abs(ones - 128)).toBeLessThanOrEqual(dataset.id === 'quadrants' ? 32 : 0)
    }
  })

  test('is centred, with coordinates of a size near 1', () => {
    const points = draw(dataset, 8000, defaultNoise, 5)
    for (const coordinate of ['x', 'y'] as const) {
      const mean = points.reduce((sum, point) => sum + point[coordinate], 0) / points.length
      const variance =
        points.reduce((sum, point) => sum + point[coordinate] ** 2, 0) / points.length
      expect(Math.abs(mean)).toBeLessThan(0.15)
      expect(variance).toBeGreaterThan(0.3)
      expect(variance).toBeLessThan(1.2)
    }
  })

  test('noise moves points and leaves their classes: every noise draws the same places', () => {
    const clean = draw(dataset, 60, 0, 9)
    const noisy = draw(dataset, 60, 0.1, 9)
    const noisier = draw(dataset, 60, 0.2, 9)
    for (const [index, { x, target }] of clean.entries()) {
      const near = noisy[index]
      const far = noisier[index]
      expect(near?.target).toBe(target)
      expect((far?.x ?? NaN) - x).toBeCloseTo(2 * ((near?.x ?? NaN) - x), 12)
      expect(Math.abs((near?.x ?? NaN) - x)).toBeLessThan(0.3)
    }
  })

  test('describes itself in one Korean sentence', () => {
    expect(dataset.description).toMatch(/^[^.]*[가-힣][^.]*요\.$/)
    expect(defaultSamples).toBeGreaterThanOrEqual(4)
  })
})

describe('shapes without noise', () => {
  test('xor: equal signs are class 0, different signs class 1', () => {
    expect(draw(datasets.xor, 4, 0, 1)).toEqual([
      { x: -1, y: -1, target: 0 },
      { x: 1, y: -1, target: 1 },
      { x: -1, y: 1, target: 1 },
      { x: 1, y: 1, target: 0 },
    ])
  })

  test('circles: two radii, the inner one class 1, ratio 0.4', () => {
    for (const { x, y, target } of draw(datasets.circles, 100, 0, 2)) {
      expect(Math.hypot(x, y)).toBeCloseTo(target === 1 ? 0.72 : 1.8, 12)
    }
  })

  test('moons: two half circles of one radius', () => {
    for (const { x, y, target } of draw(datasets.moons, 100, 0, 2)) {
      const across = x / 1.15 + 0.5 - (target === 1 ? 1 : 0)
      const up = y / 1.15 + 0.25 - (target === 1 ? 0.5 : 0)
      expect(Math.hypot(across, up)).toBeCloseTo(1, 12)
      expect(target === 1 ? -up : up).toBeGreaterThanOrEqual(-1e-12)
    }
  })

  test('spirals: the radius grows with the angle, the arms face each other', () => {
    for (const { x, y, target } of draw(datasets.spirals, 100, 0, 2)) {
      const radius = Math.hypot(x, y)
      const along = (radius - 0.15) / 2.25
      const angle = 2 * Math.PI * (1.5 * along + 0.5 * target)
      expect(x).toBeCloseTo(radius * Math.cos(angle), 12)
      expect(y).toBeCloseTo(radius * Math.sin(angle), 12)
    }
  })

  test('blobs: two centres; quadrants: class 1 exactly where x₁x₂ > 0, close to standard normal', () => {
    for (const { x, y, target } of draw(datasets.blobs, 20, 0, 2)) {
      expect([x, y]).toEqual(target === 1 ? [0.9, 0.9] : [-0.9, -0.9])
    }
    const points = draw(datasets.quadrants, 20_000, 0, 2)
    expect(points.every(({ x, y, target }) => target === (x * y > 0 ? 1 : 0))).toBe(true)
    const variance = points.reduce((sum, { x }) => sum + x * x, 0) / points.length
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / points.length))
  })
})
