import { describe, expect, test } from 'vitest'
import { numericalDerivative } from '../../../src/engine/scalar-graph/numericalDerivative.ts'

describe('numericalDerivative', () => {
  test.each([
    ['sin at 1', Math.sin, 1, Math.cos(1)],
    ['exp at 0', Math.exp, 0, 1],
    ['x² at 0, where it is 0', (x: number) => x * x, 0, 0],
    ['x³ at 1000', (x: number) => x * x * x, 1000, 3e6],
    ['1/x at 0.1', (x: number) => 1 / x, 0.1, -100],
    ['a constant', () => 4, 2, 0],
  ])('%s', (_, f, x, slope) => {
    const { value, error, kink } = numericalDerivative(f, x)
    expect(Math.abs(value - slope)).toBeLessThanOrEqual(1e-10 * (1 + Math.abs(slope)))
    expect(error).toBeLessThanOrEqual(1e-7 * (1 + Math.abs(slope)))
    expect(kink).toBe(false)
  })

  test('chooses its step: wide where f is flat, narrow where it turns quickly', () => {
    const wide = numericalDerivative((x) => x * 3, 1).step
    const narrow = numericalDerivative((x) => Math.sin(200 * x), 1).step
    expect(narrow).toBeLessThan(wide)
  })

  test('a kink: the mean of both slopes, and said so', () => {
    const { value, kink } = numericalDerivative((x) => Math.max(0, 3 * x), 0)
    expect(value).toBeCloseTo(1.5, 10)
    expect(kink).toBe(true)
  })

  test('a kink nearby is stepped around', () => {
    const { value, kink } = numericalDerivative((x) => Math.max(0, x) ** 2 + x, 0.001)
    expect(value).toBeCloseTo(1.002, 8)
    expect(kink).toBe(false)
  })
})
