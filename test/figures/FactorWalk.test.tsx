import { describe, expect, it } from 'vitest'
import { factorText } from '../../src/figures/factorText.ts'
import { FactorWalk } from '../../src/figures/FactorWalk.tsx'
import { factorWalkPaths } from '../../src/figures/factorWalkPaths.ts'
import { layerRowsGeometry } from '../../src/figures/layerRows.ts'
import { renderQuietly, texts } from '../plot/renderQuietly.ts'
import { fadingLayers } from './layers.ts'

const range = { floor: -6, ceiling: 0 }
const span = { x: 0, length: 600 }

/** Horizontal steps of a path `M x y H x`. */
function steps(path: string) {
  return [...path.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)/g)].map(([, from, y, to]) => ({
    from: Number(from),
    to: Number(to),
    y: Number(y),
  }))
}

function walkOf(errorSignal: readonly number[], weightFactor: readonly number[]) {
  const rows = layerRowsGeometry(errorSignal.length, { top: 0, height: 400, tallest: 100 })
  return factorWalkPaths({ errorSignal, weightFactor }, rows, range, span)
}

describe('factorWalkPaths', () => {
  it('lays the factors head to tail: one decade is 100 pixels here', () => {
    // ×10 by the weights, ×0.01 by the derivative, twice, from 10⁻².
    const walk = walkOf([1e-4, 1e-3, 1e-2], [10, 10, NaN])
    expect(walk.start.x).toBeCloseTo(400, 6)
    expect(steps(walk.weightSteps).map(({ from, to }) => [from, to])).toEqual([
      [400, 500],
      [300, 400],
    ])
    expect(steps(walk.derivativeSteps).map(({ from, to }) => [from, to])).toEqual([
      [500, 300],
      [400, 200],
    ])
    expect(walk.end).toMatchObject({ layer: 0, state: 'inside' })
    expect(walk.end.x).toBeCloseTo(200, 6)
  })

  it('steps at 0.3 and 0.72 of the row the signal arrives at', () => {
    const walk = walkOf([1e-3, 1e-2], [1, NaN])
    expect(steps(walk.weightSteps)[0]!.y).toBeCloseTo(100 + 30, 6)
    expect(steps(walk.derivativeSteps)[0]!.y).toBeCloseTo(100 + 72, 6)
  })

  it('goes right where a layer makes the signal grow', () => {
    const [step] = steps(walkOf([0.02, 0.01], [2, NaN]).weightSteps)
    expect(step!.to).toBeGreaterThan(step!.from)
  })

  it('ends with an exact zero, not at the floor', () => {
    const walk = walkOf([0, 0, 1e-2], [NaN, 3, NaN])
    expect(walk.end).toMatchObject({ layer: 1, state: 'zero', value: 0 })
    expect(steps(walk.weightSteps).length).toBe(1)
  })

  it('ends where a value overflows or is NaN', () => {
    expect(walkOf([NaN, Infinity, 1e-2], [NaN, Infinity, NaN]).end).toMatchObject({
      layer: 1,
      state: 'infinite',
    })
    expect(walkOf([NaN, NaN, NaN], [NaN, NaN, NaN]).end).toMatchObject({
      layer: 2,
      state: 'undefined',
    })
  })

  it('leaves the axis below the floor without further arrows, and knows the value at the end', () => {
    const walk = walkOf([1e-12, 1e-10, 1e-8, 1e-5], [1, 1, 1, NaN])
    expect(steps(walk.derivativeSteps).length).toBe(1)
    expect(walk.end).toMatchObject({ layer: 0, state: 'below', value: 1e-12, x: 0 })
  })

  it('comes back when a signal below the floor grows again', () => {
    const walk = walkOf([1e-3, 1e-9, 1e-5], [1e6, 1, NaN])
    expect(walk.end).toMatchObject({ layer: 0, state: 'inside' })
    expect(steps(walk.weightSteps).at(-1)!.to).toBeCloseTo(300, 6)
  })
})

describe('factorText', () => {
  it.each([
    [0.2244, '×0.22'],
    [1.55, '×1.6'],
    [1, '×1.0'],
    [12.3, '×12'],
    [99.7, '×99.7'],
    [250, '×250'],
    [0.0031, '×3.1×10⁻³'],
    [0, '×0'],
    [NaN, '–'],
    [Infinity, '×∞'],
  ])('%d is %s', (factor, text) => {
    expect(factorText(factor)).toBe(text)
  })
})

describe('FactorWalk', () => {
  const draw = (layers: ReturnType<typeof fadingLayers>, axis = range) => {
    const rows = layerRowsGeometry(layers.values.length, { top: 0, height: 348, tallest: 44 })
    return renderQuietly(
      <FactorWalk
        rows={rows}
        errorSignal={layers.errorSignal}
        weightFactor={layers.weightFactor}
        printed={layers}
        range={axis}
        functionClass="f-sigmoid"
        x={0}
        length={300}
        fontSize={13}
        columns={{ weight: 350, derivative: 396 }}
      />,
    )
  }

  it('prints two factors per layer that receives the signal', () => {
    const all = texts(draw(fadingLayers(5, 1.5, 0.22)))
    expect(all.filter((text) => text === '×1.5').length).toBe(4)
    expect(all.filter((text) => text === '×0.22').length).toBe(4)
  })

  it('needs the same few paths for 64 layers', () => {
    const few = draw(fadingLayers(3, 1, 0.5), { floor: -30, ceiling: 0 })
    const many = draw(fadingLayers(65, 1, 0.5), { floor: -30, ceiling: 0 })
    expect(many.match(/<path/g)?.length).toBe(few.match(/<path/g)?.length)
  })

  it('says that a signal is exactly 0', () => {
    const dead = { ...fadingLayers(3, 1, 0.5), errorSignal: [0, 0, 0.03] }
    expect(texts(draw(dead))).toContain('정확히 0')
  })

  it('writes “<” and the number of a signal that left the axis', () => {
    expect(texts(draw(fadingLayers(13, 0.9, 0.2)))).toContain('< 4.0×10⁻¹¹')
  })
})
