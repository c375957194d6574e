import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../src/engine/random.ts'
import reference from './randomReference.json' with { type: 'json' }

const seeds = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
const draw = <Value>(count: number, next: () => Value) =>
  Array.from({ length: count }, () => next())

describe.each(reference)(
  'frozen draws of seed $seed, stream $stream (old links depend on them)',
  (expected) => {
    const random = createRandom(expected.seed, expected.stream)

    test('integers, uniforms and normals, in this order', () => {
      expect(draw(8, random.nextInteger)).toEqual(expected.integers)
      expect(draw(4, random.nextUniform)).toEqual(expected.uniforms)
      for (const [index, normal] of draw(5, random.nextNormal).entries()) {
        expect(normal).toBeCloseTo(expected.normals[index] ?? NaN, 14)
      }
    })
  },
)

describe('createRandom', () => {
  test('is a pure function of seed and stream; neighbours share nothing', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 1000 }), (seed, stream) => {
        const draws = draw(8, createRandom(seed, stream).nextInteger)
        expect(draw(8, createRandom(seed, stream).nextInteger)).toEqual(draws)
        for (const other of [
          createRandom(seed, stream + 1),
          createRandom(seed ? seed - 1 : 1, stream),
        ]) {
          const shared = draw(8, other.nextInteger).filter((integer) => draws.includes(integer))
          expect(shared.length).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('save and restore continue with the same draws, also between the two normals of a pair', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 9 }), (seed, drawn) => {
        const random = createRandom(seed)
        draw(drawn, random.nextNormal)
        const state = random.save()
        const rest = [...draw(5, random.nextNormal), ...draw(3, random.nextInteger)]
        const other = createRandom(0)
        other.restore(JSON.parse(JSON.stringify(state)) as number[])
        expect([...draw(5, other.nextNormal), ...draw(3, other.nextInteger)]).toEqual(rest)
      }),
    )
  })

  test('uniforms lie in [0, 1) with mean ½ and variance 1/12', () => {
    const values = draw(50_000, createRandom(3).nextUniform)
    const mean = values.reduce((sum, value) => sum + value) / values.length
    const variance = values.reduce((sum, value) => sum + (value - 0.5) ** 2, 0) / values.length
    expect(Math.min(...values.slice(0, 10_000))).toBeGreaterThanOrEqual(0)
    expect(Math.max(...values.slice(0, 10_000))).toBeLessThan(1)
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 50_000))
    expect(Math.abs(variance * 12 - 1)).toBeLessThan(4 * Math.sqrt(0.8 / 50_000))
  })

  test('normals have the first four moments of the standard normal distribution', () => {
    const values = draw(50_000, createRandom(4).nextNormal)
    const moment = (power: number) =>
      values.reduce((sum, value) => sum + value ** power, 0) / values.length
    expect(Math.abs(moment(1))).toBeLessThan(4 * Math.sqrt(1 / 50_000))
    expect(Math.abs(moment(2) - 1)).toBeLessThan(4 * Math.sqrt(2 / 50_000))
    expect(Math.abs(moment(3))).toBeLessThan(4 * Math.sqrt(15 / 50_000))
    expect(Math.abs(moment(4) - 3)).toBeLessThan(4 * Math.sqrt(96 / 50_000))
  })

  test('nextBelow stays below its bound and hits every value about equally often', () => {
    const random = createRandom(5)
    const counts = [0, 0, 0, 0, 0, 0, 0]
    for (const value of draw(70_000, () => random.nextBelow(7)))
      counts[value] = (counts[value] ?? NaN) + 1
    expect(counts).toHaveLength(7)
    // χ² with 6 degrees of freedom; 22.5 is exceeded once in a thousand.
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
    expect(chiSquare).toBeLessThan(22.5)
    expect(draw(20, () => random.nextBelow(1))).toEqual(draw(20, () => 0))
    expect(Math.max(...draw(200, () => random.nextBelow(4_294_967_296)))).toBeGreaterThan(2 ** 31)
  })
})
