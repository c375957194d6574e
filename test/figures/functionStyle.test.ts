import { describe, expect, it } from 'vitest'
import { activationIds, activations } from '../../src/engine/activations/index.ts'
import { activationGlyphPath } from '../../src/figures/activationGlyphPath.ts'
import { functionStyle } from '../../src/figures/functionStyle.ts'

describe('functionStyle', () => {
  it('gives the four functions of the lesson a colour and a marker of their own', () => {
    const styles = ['sigmoid', 'tanh', 'relu', 'leakyRelu'].map((id) => functionStyle(id))
    expect(new Set(styles.map(({ colour }) => colour)).size).toBe(4)
    expect(new Set(styles.map(({ marker }) => marker)).size).toBe(4)
  })

  it('draws heads of families solid and second members dashed', () => {
    expect(functionStyle('sigmoid').dash).toBeNull()
    expect(functionStyle('relu').dash).toBeNull()
    expect(functionStyle('tanh').dash).not.toBeNull()
    expect(functionStyle('leakyRelu').dash).not.toBeNull()
  })

  it('has a style for every activation of the engine, and for one it does not know', () => {
    for (const id of [...activationIds, 'unknown']) {
      expect(functionStyle(id).className).toMatch(/^f-/)
    }
  })

  it('tells two functions without a colour of their own apart by their dash', () => {
    expect(functionStyle('gelu', 0).dash).not.toBe(functionStyle('silu', 1).dash)
    expect(functionStyle('relu', 1)).toEqual(functionStyle('relu', 0))
  })
})

describe('activationGlyphPath', () => {
  const points = (path: string) =>
    path
      .slice(1)
      .split('L')
      .map((pair) => pair.split(' ').map(Number) as [number, number])

  it.each(activationIds)('keeps %s inside the box, from its left edge to its right', (id) => {
    const drawn = points(activationGlyphPath(activations[id]))
    for (const [x, y] of drawn) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(24)
      expect(y).toBeGreaterThanOrEqual(2)
      expect(y).toBeLessThanOrEqual(14)
    }
    expect(drawn[0]![0]).toBe(0)
    expect(drawn.at(-1)![0]).toBe(24)
    const heights = drawn.map(([, y]) => y)
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(11.5)
  })

  it('draws the kink of ReLU sharp and its off side flat', () => {
    const drawn = points(activationGlyphPath(activations.relu))
    expect(drawn.filter(([x]) => x <= 12).every(([, y]) => y === 14)).toBe(true)
    expect(drawn.some(([x, y]) => x === 12 && y === 14)).toBe(true)
  })

  it('bends leaky ReLU visibly, although its slope would be a tenth of a pixel', () => {
    const [start] = points(activationGlyphPath(activations.leakyRelu))
    const kink = points(activationGlyphPath(activations.leakyRelu)).find(([x]) => x === 12)
    expect(start![1] - kink![1]).toBeGreaterThanOrEqual(2)
  })
})
