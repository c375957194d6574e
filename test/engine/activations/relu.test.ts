import { describe, expect, test } from 'vitest'
import { leakyRelu } from '../../../src/engine/activations/leakyRelu.ts'
import { relu } from '../../../src/engine/activations/relu.ts'

describe('relu', () => {
  test('kink: the derivative at ±0 is 0, and 1 at the smallest number above', () => {
    expect(relu.derivative(0)).toBe(0)
    expect(relu.derivative(-0)).toBe(0)
    expect(relu.derivative(5e-324)).toBe(1)
    expect(relu.derivative(-5e-324)).toBe(0)
  })

  test('never returns −0, which would print as −0', () => {
    expect(relu.value(-0)).toBe(0)
    expect(relu.value(-1)).toBe(0)
  })
})

test('leaky ReLU, kink: the derivative at 0 is the slope of the negative side', () => {
  expect(leakyRelu.derivative(0)).toBe(0.01)
  expect(leakyRelu.derivative(5e-324)).toBe(1)
  expect(leakyRelu.value(-100)).toBe(-1)
})
