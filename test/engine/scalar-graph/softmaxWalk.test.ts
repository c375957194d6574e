import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossEntropyOfLogits } from '../../../src/engine/crossEntropyOfLogits.ts'
import { checkGradients } from '../../../src/engine/scalar-graph/checkGradients.ts'
import { softmaxWalk } from '../../../src/engine/scalar-graph/softmaxWalk.ts'

const example = softmaxWalk({ logits: [2, 1, 0.1], target: 0, learningRate: 1 })

describe('the walk through softmax and cross-entropy', () => {
  it('finds what PyTorch finds: loss 0.4170, gradient −0.3410, 0.2424, 0.0986', () => {
    const { C, da1, da2, da3 } = example.values
    expect(C).toBeCloseTo(0.417030016277834, 12)
    expect(da1).toBeCloseTo(-0.340998861114032, 12)
    expect(da2).toBeCloseTo(0.242432970704714, 12)
    expect(da3).toBeCloseTo(0.0985658904093182, 12)
  })

  it('goes one operation a step: forward, back class by class, then all updates', () => {
    expect(example.steps.map(({ symbol }) => symbol)).toEqual(
      'e1 e2 e3 S y1 y2 y3 C dyc j1 p1 da1 j2 p2 da2 j3 p3 da3 a1new a2new a3new'.split(' '),
    )
    expect(example.steps.map(({ phase }) => phase)).toEqual([
      ...Array<string>(8).fill('forward'),
      ...Array<string>(10).fill('backward'),
      ...Array<string>(3).fill('update'),
    ])
  })

  it('multiplies Jacobian and −t/y to exactly what cancelling leaves, up to rounding', () => {
    const scores = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), {
      minLength: 2,
      maxLength: 10,
    })
    fc.assert(
      fc.property(scores, fc.nat({ max: 9 }), (logits, seed) => {
        const target = seed % logits.length
        const { values } = softmaxWalk({ logits, target, learningRate: 1 })
        const { loss, gradient } = crossEntropyOfLogits(Float64Array.from(logits), target)
        expect(values['C']).toBeCloseTo(loss, 9)
        logits.forEach((_, index) => {
          const k = index + 1
          expect(Math.abs((values[`p${k}`] ?? NaN) - (values[`da${k}`] ?? NaN))).toBeLessThan(1e-12)
          expect(values[`da${k}`]).toBeCloseTo(gradient[index] ?? NaN, 12)
        })
      }),
    )
  })

  it('agrees with numerical derivatives of the loss', () => {
    const checks = checkGradients(example)
    expect(checks.map(({ parameter }) => parameter)).toEqual(['a1', 'a2', 'a3'])
    expect(checks.every(({ agrees }) => agrees)).toBe(true)
  })

  it('updates against the gradient: the right score rises, the others fall', () => {
    const { a1new, a2new, a3new } = example.values
    expect(a1new).toBeGreaterThan(2)
    expect(a2new).toBeLessThan(1)
    expect(a3new).toBeLessThan(0.1)
  })

  it('a sure but wrong answer: the gradient is near 1 and the loss near the margin', () => {
    const { values } = softmaxWalk({ logits: [50, 0], target: 1, learningRate: 1 })
    expect(values['C']).toBeCloseTo(50, 10)
    expect(values['da2']).toBe(-1)
  })
})
