import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activationIds } from '../../../src/engine/activations/index.ts'
import { lossIds } from '../../../src/engine/losses/index.ts'
import {
  addLayer,
  removeLayer,
  setActivation,
  setWidth,
} from '../../../src/labs/playground/architecture.ts'
import { lab } from '../../../src/labs/playground/lab.ts'
import {
  hiddenWidths,
  MOST_LAYERS,
  MOST_UNITS,
  outline,
  toConfiguration,
  usableSettings,
} from '../../../src/labs/playground/outline.ts'
import type { PlaygroundSettings } from '../../../src/labs/playground/outline.ts'
import { PageNetwork } from '../../../src/labs/playground/pageNetwork.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import { readFragment, readFragmentSettings } from '../../../src/store/urlSettings.ts'
import { Trainer } from '../../../src/training/Trainer.ts'
import { kernels } from '../../../src/engine/kernels/index.ts'
import '../../randomCases.ts'

const opening = defaultSettings(outline.settings)

function opened(query: string) {
  const parts = readFragment(`#playground?v=1&${query}`)!
  const { settings, problems } = readFragmentSettings(outline.settings, 1, parts)
  const usable = usableSettings(settings)
  return { settings: usable.settings, problems: [...problems, ...usable.problems] }
}

describe('a link to the bench', () => {
  it('says layers, functions and edits as lists', () => {
    const { settings, problems } = opened(
      'layers=8,8&activations=relu,relu&edits=240~2.3.1~-0.5,9~3.1.b~1',
    )
    expect(problems).toEqual([])
    const { runs } = toConfiguration(settings)
    expect(runs[0]).toMatchObject({
      hiddenWidths: [8, 8],
      hiddenActivations: ['relu', 'relu'],
      edits: [
        { step: 240, layer: 1, output: 2, input: 0, value: -0.5 },
        { step: 9, layer: 2, output: 0, input: null, value: 1 },
      ],
    })
  })

  it.each([
    ['layers=9999', /layers/],
    ['layers=NaN', /layers/],
    ['layers=1,2,3,4,5,6,7,8,9', /layers/],
    ['layers=8.5', /정수가 아니거나/],
    ['layers=8,0,8', /정수가 아니거나/],
    ['activations=relu,bogus', /activations/],
    ['layers=4,4,4&activations=relu', /은닉층이 3개인데 활성화 함수는 1개/],
    ['edits=0~9.1.1~1', /이 망에 없는 가중치/],
    ['edits=0~1.7.1~1', /이 망에 없는 가중치/],
    ['edits=0~1.1.1~NaN', /읽을 수 없어요/],
    ['edits=9999~1.1.1~1', /이 망에 없는 가중치/],
    [`edits=${Array.from({ length: 41 }, (_, step) => `${step}~1.1.1~1`).join(',')}`, /edits/],
    ['noise=-1', /noise/],
    ['samples=1e9', /samples/],
    ['penaltyRate=Infinity', /penaltyRate/],
    ['step=-1', /step/],
  ])('%s opens all the same, and says why it is not what was asked for', (query, sentence) => {
    const { settings, problems } = opened(query)
    expect(problems.join(' ')).toMatch(sentence)
    expect(usableSettings(settings)).toEqual({ settings, problems: [] })
    const trainer = new Trainer(toConfiguration(settings), kernels.typescript())
    expect(Number.isFinite(trainer.snapshot().runs[0]!.loss)).toBe(true)
  })

  it('names no hidden layer with a single 0', () => {
    const { settings, problems } = opened('layers=0&activations=relu')
    expect(problems).toEqual([])
    expect(hiddenWidths(settings)).toEqual([])
    expect(lab.simulate(settings, 5).layers).toHaveLength(1)
  })
})

describe('changes of the network', () => {
  const widths = fc.array(fc.integer({ min: 1, max: MOST_UNITS }), { maxLength: MOST_LAYERS })
  const settingsOf = (units: readonly number[]): PlaygroundSettings => ({
    ...opening,
    layers: units.length === 0 ? [0] : units,
    activations: units.length === 0 ? ['tanh'] : units.map((unit) => activationIds[unit % 14]!),
    edits: ['0~1.1.1~2'],
  })
  const changes = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('add' as const), layer: fc.integer({ min: -1, max: 9 }) }),
      fc.record({ kind: fc.constant('remove' as const), layer: fc.integer({ min: -1, max: 9 }) }),
      fc.record({
        kind: fc.constant('width' as const),
        layer: fc.integer({ min: -1, max: 9 }),
        width: fc.integer({ min: -1, max: 40 }),
      }),
      fc.record({
        kind: fc.constant('activation' as const),
        layer: fc.integer({ min: -1, max: 9 }),
        id: fc.constantFrom(...activationIds),
      }),
    ),
    { maxLength: 12 },
  )

  it('any sequence of them gives settings a link can hold and a network can be built from', () => {
    fc.assert(
      fc.property(widths, changes, (units, given) => {
        let settings = settingsOf(units)
        for (const change of given) {
          if (change.kind === 'add') settings = addLayer(settings, change.layer)
          if (change.kind === 'remove') settings = removeLayer(settings, change.layer)
          if (change.kind === 'width') settings = setWidth(settings, change.layer, change.width)
          if (change.kind === 'activation') {
            settings = setActivation(settings, change.layer, change.id)
          }
          expect(usableSettings(settings).problems).toEqual([])
          expect(settings.layers.length).toBe(settings.activations.length)
          expect(settings.layers.length).toBeLessThanOrEqual(MOST_LAYERS)
        }
      }),
    )
  })

  it('a layer that is added and removed leaves widths and functions as they were', () => {
    fc.assert(
      fc.property(widths, fc.integer({ min: 0, max: 8 }), (units, place) => {
        const before = settingsOf(units)
        const between = addLayer(before, place)
        fc.pre(between !== before)
        const after = removeLayer(between, place)
        expect(after.layers).toEqual(before.layers)
        expect(after.activations).toEqual(before.activations)
      }),
    )
  })

  it('another shape draws other weights, so what was set by hand goes; another function keeps it', () => {
    expect(setWidth(settingsOf([4]), 0, 5).edits).toEqual([])
    expect(setActivation(settingsOf([4]), 0, 'relu').edits).toEqual(['0~1.1.1~2'])
  })
})

it.each(lossIds)('%s: the network of the page has the run’s own first weights', (loss) => {
  const settings = { ...opening, loss, layers: [5, 3], initializer: 'heNormal' } as const
  const configuration = toConfiguration(settings)
  const trainer = new Trainer(configuration, kernels.typescript())
  const { parameters } = trainer.snapshot().runs[0]!
  const network = new PageNetwork(configuration.runs[0]!)
  network.take(parameters!)
  const flat = network.layers.flatMap((layer) => [...layer.weights(), ...layer.biases()])
  expect(flat).toEqual([...parameters!])
  expect(network.firstWeights.map((weights) => [...weights])).toEqual(
    network.layers.map((layer) => [...layer.weights()]),
  )
})
