import { describe, expect, it } from 'vitest'
import { kernels } from '../../../src/engine/kernels/index.ts'
import { lab } from '../../../src/labs/digits/lab.ts'
import type { DigitsSettings } from '../../../src/labs/digits/outline.ts'
import { toConfiguration } from '../../../src/labs/digits/outline.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'

const kernel = kernels['wasm-f64']()
const defaults = defaultSettings(lab.settings)

interface Run {
  readonly accuracy: number
  readonly testAccuracy: number
  readonly parameterHash: string
}

function runOf(change: Partial<DigitsSettings>, steps?: number): Run {
  return lab.simulate({ ...defaults, ...change }, steps, kernel) as unknown as Run
}

describe('the defaults of the digits lab', () => {
  it(
    'read at least 95 % of the unseen digits, in the median of 20 seeds',
    { timeout: 300_000 },
    () => {
      const accuracies = Array.from(
        { length: 20 },
        (_, index) => runOf({ seed: index + 1 }).testAccuracy,
      )
      accuracies.sort((left, right) => left - right)
      const median = (accuracies[9]! + accuracies[10]!) / 2
      expect(median).toBeGreaterThanOrEqual(0.95)
      // Halfway there already: a run of 240 steps a second is there after one and a quarter.
      expect(runOf({ seed: 1 }, 300).testAccuracy).toBeGreaterThan(0.9)
    },
  )
})

describe('the numbers of the digits lab', () => {
  it('of two networks are those of each alone: same images, draws and batches', () => {
    const change = { depth: 3, width: 8, seed: 5 }
    const { sides } = lab.simulate({ ...defaults, ...change, networks: 'twins' }, 30, kernel) as {
      readonly sides: readonly Run[]
    }
    const alone = (['sigmoid', 'relu'] as const).map((activation) =>
      runOf({ ...change, activation }, 30),
    )
    expect(sides.map(({ parameterHash }) => parameterHash)).toEqual(
      alone.map(({ parameterHash }) => parameterHash),
    )
  })

  it('do not change with what is only measured or pinned', () => {
    const one = toConfiguration(defaults)
    expect(toConfiguration({ ...defaults, measure: 'weightGradient', layer: 2, step: 5 })).toEqual(
      one,
    )
  })

  it('change with the split', () => {
    const [random, writer] = (['random', 'writer'] as const).map((split) =>
      runOf({ split, width: 8 }, 20),
    )
    expect(random?.parameterHash).not.toBe(writer?.parameterHash)
  })
})
