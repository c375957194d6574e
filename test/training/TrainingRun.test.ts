import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datasetIds, datasets } from '../../src/engine/datasets/index.ts'
import { kernels } from '../../src/engine/kernels/index.ts'
import { pointData } from '../../src/training/pointData.ts'
import { Trainer } from '../../src/training/Trainer.ts'
import type { ParameterEdit, RunSettings } from '../../src/training/TrainingConfiguration.ts'
import { TrainingRun } from '../../src/training/TrainingRun.ts'
import '../randomCases.ts'
import { configurationOf, smallRun, trainerOf } from './configurations.ts'

const kernel = kernels.typescript()
const never = (): boolean => false

function parametersAt(
  run: Partial<RunSettings>,
  step: number,
  trainerKernel = kernel,
): Float64Array {
  const trainer = new Trainer(configurationOf([run]), trainerKernel)
  trainer.advanceToward(step, never)
  return trainer.parameters()[0]!
}

describe('points', () => {
  it('do not stand in for images that are asked for', () => {
    const images = { set: 'digits', split: 'random' } as const
    expect(() => pointData({ ...smallRun, images })).toThrow(RangeError)
    expect(() => new TrainingRun({ ...smallRun, images }, kernel)).toThrow(RangeError)
  })
})

describe('layers of their own', () => {
  it('equal widths and activations say the same as depth, width and activation', () => {
    const own = { hiddenWidths: [5, 5, 5], hiddenActivations: ['tanh', 'tanh', 'tanh'] } as const
    const run = { ...own, depth: 1, width: 1, activation: 'relu' } as const
    expect(parametersAt(run, 20)).toEqual(parametersAt({}, 20))
  })

  it('statistics of a layer are those of its own activation', () => {
    const run = { hiddenWidths: [6, 4], hiddenActivations: ['relu', 'tanh'] } as const
    const trainer = trainerOf(configurationOf([run], { unitSamples: 10 }))
    const snapshot = trainer.snapshot().runs[0]!
    // Half of ReLU's units are off for a sample, none of tanh's.
    expect(snapshot.layers.offShare[0]).toBeGreaterThan(0.1)
    expect(snapshot.layers.offShare[1]).toBe(0)
    expect(snapshot.units?.offSamples).toHaveLength(10)
  })

  it('no hidden layer at all is a network of one output', () => {
    expect(parametersAt({ hiddenWidths: [] }, 5)).toHaveLength(3)
  })
})

describe('samples and noise', () => {
  it('are the data set’s own where they are left out', () => {
    const { defaultSamples, defaultNoise } = datasets.moons
    expect(pointData(smallRun)).toEqual(
      pointData({ ...smallRun, samples: defaultSamples, noise: defaultNoise }),
    )
  })

  it.each(datasetIds)(
    '%s: points lie in the plane that is shown, whatever the noise',
    (dataset) => {
      const settings = { ...smallRun, dataset, samples: 400, noise: 0.9 }
      const { points, extent, samples } = pointData(settings)
      expect(samples).toBe(400)
      expect(Math.max(...points.map(Math.abs))).toBeLessThan(extent)
      expect(Math.max(...points.map(Math.abs))).toBeGreaterThan(0.5 * extent)
    },
  )
})

describe('a penalty', () => {
  it('pulls weights towards 0, leaves C as it is, and is in the settings only', () => {
    const at = (rate: number) => {
      const run = new TrainingRun({ ...smallRun, penalty: { kind: 'l2', rate } }, kernel)
      const before = run.wholeSet.loss()
      for (let step = 0; step < 30; step++) run.trainStep(step)
      return { before, size: Math.hypot(...run.network.layers.flatMap((l) => [...l.weights()])) }
    }
    const [none, strong] = [at(0), at(0.3)]
    expect(strong.before).toBe(none.before)
    expect(strong.size).toBeLessThan(0.8 * none.size)
  })
})

describe('parameters set by hand', () => {
  const edit: ParameterEdit = { step: 9, layer: 1, output: 2, input: 3, value: -1.25 }
  /** The first layer has 2 inputs and 5 units: 15 numbers. */
  const place = 15 + 2 * 5 + 3

  it('stand at their step, before it is shown; the steps before know nothing of them', () => {
    expect(parametersAt({ edits: [edit] }, 8)).toEqual(parametersAt({}, 8))
    const plain = parametersAt({}, 9)
    const edited = parametersAt({ edits: [edit] }, 9)
    expect(edited[place]).toBe(-1.25)
    edited[place] = plain[place]!
    expect(edited).toEqual(plain)
  })

  it('of step 0 replace the first weights; a bias has no input; the last of two stays', () => {
    const edits = [
      { step: 0, layer: 3, output: 0, input: null, value: 7 },
      { step: 0, layer: 3, output: 0, input: null, value: 8 },
    ]
    expect(parametersAt({ edits }, 0).at(-1)).toBe(8)
  })

  it('of units and layers that are not there change nothing', () => {
    const edits: ParameterEdit[] = [
      { ...edit, layer: 4 },
      { ...edit, output: 5 },
      { ...edit, input: 5 },
      { ...edit, step: 1000 },
    ]
    expect(parametersAt({ edits }, 20)).toEqual(parametersAt({}, 20))
  })

  it('give the same bits whichever way the step is reached, and in WebAssembly', () => {
    const edits = fc.array(
      fc.record({
        step: fc.integer({ min: 0, max: 60 }),
        layer: fc.integer({ min: 0, max: 3 }),
        output: fc.integer({ min: 0, max: 5 }),
        input: fc.option(fc.integer({ min: 0, max: 5 })),
        value: fc.double({ min: -3, max: 3, noNaN: true }),
      }),
      { maxLength: 6 },
    )
    const steps = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(edits, steps, (given, way) => {
        const target = way.at(-1)!
        const configuration = configurationOf([{ edits: given }])
        const wandering = trainerOf(configuration)
        for (const step of way) wandering.advanceToward(step, never)
        const straight = parametersAt({ edits: given }, target)
        expect(wandering.parameters()[0]).toEqual(straight)
        expect(parametersAt({ edits: given }, target, kernels['wasm-f64']())).toEqual(straight)
      }),
      { numRuns: 60 },
    )
  })

  it('that are not finite stop the run at their step', () => {
    const trainer = trainerOf(configurationOf([{ edits: [{ ...edit, value: 1e308 * 10 }] }]))
    trainer.advanceToward(40, never)
    expect(trainer.divergedAt).toBe(9)
  })
})

it('parameters are shown where asked for, as they are saved', () => {
  const trainer = trainerOf(configurationOf([{}], { showsParameters: true }))
  trainer.advanceToward(7, never)
  expect(trainer.snapshot().runs[0]!.parameters).toEqual(trainer.parameters()[0])
  expect(trainerOf(configurationOf([{}])).snapshot().runs[0]).not.toHaveProperty('parameters')
})
