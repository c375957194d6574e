import { describe, expect, it } from 'vitest'
import { Keyframes } from '../../src/training/Keyframes.ts'

function walk(keyframes: Keyframes<number>, lastStep: number): void {
  for (let step = 0; step <= lastStep; step++) keyframes.offer(step, () => step)
}

describe('keyframes', () => {
  it('keep the first step and every multiple of the spacing while there is room', () => {
    const keyframes = new Keyframes<number>(8, 4)
    walk(keyframes, 20)
    expect(keyframes.steps).toEqual([0, 4, 8, 12, 16, 20])
    expect(keyframes.before(15)).toEqual({ step: 12, state: 12 })
    expect(keyframes.before(16)).toEqual({ step: 16, state: 16 })
  })

  it.each([1, 2, 3, 7, 64])('never exceed a room of %i and always reach step 0', (capacity) => {
    const keyframes = new Keyframes<number>(capacity, 1)
    for (let step = 0; step <= 3000; step++) {
      keyframes.offer(step, () => step)
      expect(keyframes.steps.length).toBeLessThanOrEqual(capacity)
    }
    expect(keyframes.before(0)).toEqual({ step: 0, state: 0 })
  })

  it('keep the way back below a fraction of the run as the run grows', () => {
    const keyframes = new Keyframes<number>(16, 1)
    walk(keyframes, 10_000)
    expect(keyframes.spacing).toBeLessThanOrEqual((2 * 10_000) / (16 / 2))
    for (const step of [1, 777, 5000, 9999]) {
      expect(step - (keyframes.before(step)?.step ?? -Infinity)).toBeLessThan(keyframes.spacing)
    }
  })

  it('ask for a state only where it is kept', () => {
    const keyframes = new Keyframes<number>(4, 10)
    let asked = 0
    for (let step = 0; step <= 30; step++) keyframes.offer(step, () => ++asked)
    for (let step = 0; step <= 30; step++) keyframes.offer(step, () => ++asked)
    expect(asked).toBe(4)
  })

  it('have nothing before the first offer', () => {
    expect(new Keyframes<number>(4, 1).before(10)).toBeNull()
  })
})
