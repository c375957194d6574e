import { describe, expect, test } from 'vitest'
import { sigmoid } from '../../../src/engine/activations/sigmoid.ts'
import { tanh } from '../../../src/engine/activations/tanh.ts'

describe('sigmoid', () => {
  test('the slope is at most ¼, reached at 0', () => {
    expect(sigmoid.derivative(0, sigmoid.value(0))).toBe(0.25)
    for (let preActivation = -40; preActivation <= 40; preActivation += 0.125) {
      const derivative = sigmoid.derivative(preActivation, sigmoid.value(preActivation))
      expect(derivative).toBeLessThanOrEqual(0.25)
    }
  })

  test('saturated: the slope is exactly 0 from s = 37 on, but not at s = −37', () => {
    expect(sigmoid.derivative(37, sigmoid.value(37))).toBe(0)
    expect(sigmoid.derivative(-37, sigmoid.value(-37))).toBeGreaterThan(0)
  })
})

test('tanh: the slope is 1 at 0 and exactly 0 once the output rounds to ±1', () => {
  expect(tanh.derivative(0, tanh.value(0))).toBe(1)
  expect(tanh.derivative(20, tanh.value(20))).toBe(0)
  expect(tanh.derivative(-20, tanh.value(-20))).toBe(0)
})
