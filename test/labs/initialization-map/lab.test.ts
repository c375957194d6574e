import { describe, expect, it, vi } from 'vitest'
import { wasmFloat64 } from '../../../src/engine/kernels/wasm/wasmFloat64.ts'
import { lab } from '../../../src/labs/initialization-map/lab.ts'
import { depths, scales } from '../../../src/labs/initialization-map/mapGrid.ts'
import { kindOf, mapScales } from '../../../src/labs/initialization-map/mapScale.ts'
import { networkLink } from '../../../src/labs/initialization-map/networkLink.ts'
import { networkOf } from '../../../src/labs/initialization-map/outline.ts'
import { initializerLines } from '../../../src/labs/initialization-map/selectors.ts'
import { lab as vanishingGradient } from '../../../src/labs/vanishing-gradient/lab.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import { readFragment, readFragmentSettings } from '../../../src/store/urlSettings.ts'

vi.setConfig({ testTimeout: 60_000 })

const kernel = wasmFloat64()
const opening = defaultSettings(lab.settings)

/** The network of a cell as the neighbouring lab opens it by the map's link. */
function opened(cell: { side: 0 | 1; depth: number; scale: number; seedIndex: number }) {
  const fragment = readFragment(networkLink(networkOf(opening, cell), 0))!
  const { settings, problems } = readFragmentSettings(vanishingGradient.settings, 1, fragment)
  expect(problems).toEqual([])
  return vanishingGradient.simulate(settings, undefined, kernel).layers ?? []
}

describe('the axes', () => {
  it('reach from 1 to 40 layers and from 0.01 to 4, evenly, without a value twice', () => {
    expect([depths[0], depths.at(-1), new Set(depths).size]).toEqual([1, 40, 30])
    expect([scales[0], scales.at(-1), new Set(scales).size]).toEqual([0.01, 4, 30])
    const ratios = scales.slice(1).map((scale, row) => scale / scales[row]!)
    for (const ratio of ratios) expect(ratio).toBeCloseTo(400 ** (1 / 29), 1)
  })

  it('hold the initializers where their variance puts them: 1/√(3n), 1/√n twice, √(2/n)', () => {
    const lines = initializerLines(16)
    expect(lines.map(({ name }) => name)).toEqual(['PyTorch', 'LeCun · Xavier', 'He'])
    for (const [index, scale] of [1 / Math.sqrt(48), 1 / 4, Math.sqrt(2 / 16)].entries()) {
      expect(lines[index]!.scale).toBeCloseTo(scale, 12)
    }
  })
})

describe('simulate', () => {
  it('prints a coarse map: a hundred cells a side, one seed, the numbers of the cells’ links', () => {
    const { values, ...rest } = lab.simulate(opening, undefined, kernel)
    expect(rest).toMatchObject({ lab: 'initialization-map', settings: { detail: 'coarse' } })
    expect([values.left.activation, values.right.activation]).toEqual(['sigmoid', 'relu'])
    for (const side of [0, 1] as const) {
      const { cells } = side === 0 ? values.left : values.right
      expect(cells).toHaveLength(100)
      const cell = cells.find(({ depth, scale }) => depth === 12 && scale === 0.335)!
      const layers = opened({ side, depth: 12, scale: 0.335, seedIndex: 0 })
      expect(cell.value).toBe(layers[0]!.errorSignalNorm / layers[11]!.errorSignalNorm)
    }
  })

  it('takes the lower median of an even number of seeds, and names the seed that has it', () => {
    const settings = { ...opening, detail: 'full', seeds: 4, width: 3 } as const
    const { left } = lab.simulate(settings, undefined, kernel).values
    const cell = left.cells.find(({ depth, scale }) => depth === 4 && scale === 0.942)!
    const ratios = [0, 1, 2, 3].map((seedIndex) => {
      const network = networkOf(settings, { side: 0, depth: 4, scale: 0.942, seedIndex })
      const base = defaultSettings(vanishingGradient.settings)
      const { layers } = vanishingGradient.simulate({ ...base, ...network }, 0, kernel)
      return layers![0]!.errorSignalNorm / layers![3]!.errorSignalNorm
    })
    expect(cell.value).toBe(ratios.toSorted((a, b) => a - b)[1])
    expect(ratios[cell.seed - 1]).toBe(cell.value)
    expect(left.cells).toHaveLength(900)
  })

  it('measures the absolute gradient of layer 1 too', () => {
    const { right } = lab.simulate({ ...opening, measure: 'weightGradient' }, 0, kernel).values
    const layers = opened({ side: 1, depth: 20, scale: 0.335, seedIndex: 0 })
    const cell = right.cells.find(({ depth, scale }) => depth === 20 && scale === 0.335)!
    expect(cell.value).toBe(layers[0]!.weightGradientNorm)
  })

  it('trains every cell for a loss; what has diverged is no number, not a small one', () => {
    const training = { measure: 'loss', seeds: 1, width: 8, optimizer: 'sgd' } as const
    const settings = { ...opening, ...training, learningRate: 1 }
    const { left, right } = lab.simulate(settings, 3, kernel).values
    expect(left.cells).toHaveLength(100)
    const lost = right.cells.filter(({ value }) => !Number.isFinite(value))
    expect(lost.length).toBeGreaterThan(0)
    for (const { value, scale } of lost) {
      expect(kindOf(value, mapScales.loss)).toBe(2)
      expect(scale).toBeGreaterThan(0.3)
    }
  })

  it('leaves exactly 0 where a network is born dead, also where 0 ÷ 0 would be no number', () => {
    const settings = { ...opening, width: 2, left: 'relu' } as const
    const { left } = lab.simulate(settings, undefined, kernel).values
    const values = left.cells.filter(({ depth }) => depth === 40).map(({ value }) => value)
    expect(new Set(values)).toEqual(new Set([0]))
  })
})
