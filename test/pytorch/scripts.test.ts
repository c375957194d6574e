import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { activationIds } from '../../src/engine/activations/index.ts'
import { createBatchOrder } from '../../src/engine/batchOrder.ts'
import { datasetIds } from '../../src/engine/datasets/index.ts'
import { initializerIds } from '../../src/engine/initializers/index.ts'
import { lossIds } from '../../src/engine/losses/index.ts'
import { optimizerIds } from '../../src/engine/optimizers/index.ts'
import { createRandom } from '../../src/engine/random.ts'
import { labDefinitions } from '../../src/labs/definitions.ts'
import { leavingOf } from '../../src/labs/exportedLabs.ts'
import { labExports } from '../../src/labs/exports.ts'
import { networkScript } from '../../src/pytorch/networkScript.ts'
import { pythonNumber } from '../../src/pytorch/pythonNumber.ts'
import { batchOrderSource, generatorSource } from '../../src/pytorch/randomSource.ts'
import { definitionOf, settingsOf } from './engineRecords.ts'
import { findPython } from './python.ts'
import { exportedNetworks, exportedSettings } from './settings.ts'

/** Labs that show functions, not a network that learns. */
const WITHOUT_NETWORK = [
  'activation-explorer',
  'softmax',
  'softmax-loss',
  'pytorch-code',
  'pytorch-mistakes',
  'pytorch-export',
  'self-check',
]

const used = exportedSettings
  .flatMap((exported) => labExports[exported.lab]?.networks?.(settingsOf(exported)) ?? [])
  .map(({ settings }) => settings)
  .concat(Object.values(exportedNetworks))

describe('settings that are run under PyTorch', () => {
  it.each([
    ['activation', activationIds],
    ['loss', lossIds],
    ['optimizer', optimizerIds],
    ['initializer', initializerIds],
    ['dataset', datasetIds],
  ] as const)('use every %s', (name, ids) => {
    const found = new Set<string>(used.map((settings) => settings[name]))
    expect(ids.filter((id) => !found.has(id))).toEqual([])
  })

  it('are of every lab with a network, and every other lab is known to have none', () => {
    const proven = new Set(exportedSettings.map(({ lab }) => lab))
    expect(Object.keys(labExports).filter((lab) => !proven.has(lab))).toEqual([])
    const unknown = Object.keys(labDefinitions).filter(
      (lab) => !Object.hasOwn(labExports, lab) && !WITHOUT_NETWORK.includes(lab),
    )
    expect(unknown).toEqual([])
  })

  it('are offered in the menus of these labs and of no other', () => {
    for (const id of Object.keys(labDefinitions)) {
      expect(leavingOf(id), id).toEqual({
        script: Object.hasOwn(labExports, id),
        weights: labExports[id]?.networks !== undefined,
      })
    }
  })
})

describe('an exported file', () => {
  it.each(exportedSettings)('of $lab $settings is the same text every time', (exported) => {
    const labExport = labExports[exported.lab]
    const settings = settingsOf(exported)
    expect(labExport?.script(settings, 3)).toBe(labExport?.script(settings, 3))
  })

  it('names the command that prints the same numbers, with what was set', () => {
    const exported = { lab: 'vanishing-gradient', settings: 'depth=3 activation=relu' }
    const labExport = labExports[exported.lab]
    const script = labExport?.script(settingsOf(exported), 7) ?? ''
    expect(script).toContain('npm run --silent simulate -- vanishing-gradient')
    expect(script).toContain('--set depth=3')
    expect(script).toContain('--set activation=relu')
    expect(script).toContain('--steps 7')
    expect(definitionOf(exported.lab).title).not.toBe('')
    expect(script).toContain(definitionOf(exported.lab).title)
  })

  it('refuses networks that cannot share one file', () => {
    const [first, second] = Object.values(exportedNetworks)
    const networks = [first, second].map((settings, index) => ({
      name: String(index),
      settings: settings!,
    }))
    const request = { labId: 'x', title: '', networks, grouping: null, steps: 1, command: null }
    expect(() => networkScript(request)).toThrow('share loss and optimizer')
    expect(() => networkScript({ ...request, networks: [] })).toThrow('no network')
  })
})

describe('pythonNumber', () => {
  it.each([
    [0.1, '0.1'],
    [1e-7, '1e-7'],
    [1e21, '1e+21'],
    [5e-324, '5e-324'],
    [-0, '-0.0'],
    [3, '3'],
  ])('%d is %s', (value, text) => {
    expect(pythonNumber(value)).toBe(text)
  })

  it('has no literal for what is not finite', () => {
    expect(() => pythonNumber(NaN)).toThrow(RangeError)
    expect(() => pythonNumber(Infinity)).toThrow(RangeError)
  })
})

const python = findPython('json')

describe.runIf(python !== null)('the generator in Python', () => {
  it('draws the bits of the engine: integers, uniforms, normals and the order of batches', () => {
    const seeds = [0, 42, 4294967295]
    const program = [
      'import json, math',
      generatorSource,
      batchOrderSource,
      `found = []
for seed in ${JSON.stringify(seeds)}:
    random = Random(seed, 1)
    order = batch_order(23, 5, seed)
    found.append({
        'integers': [random.integer() for _ in range(100)],
        'uniforms': [random.uniform() for _ in range(100)],
        'normals': [random.normal() for _ in range(3001)],
        'belows': [random.below(3_000_000_000) for _ in range(100)],
        'batches': [next(order) for _ in range(30)],
        'all': next(batch_order(4, 9, seed)),
    })
print(json.dumps(found))`,
    ].join('\n\n')
    const { stdout, stderr } = spawnSync(python!, ['-c', program], { encoding: 'utf8' })
    expect(stderr).toBe('')
    const expected = seeds.map((seed) => {
      const random = createRandom(seed, 1)
      const order = createBatchOrder(23, 5, seed)
      const times = <Value>(count: number, draw: (index: number) => Value): readonly Value[] =>
        Array.from({ length: count }, (_, index) => draw(index))
      return {
        integers: times(100, random.nextInteger),
        uniforms: times(100, random.nextUniform),
        normals: times(3001, random.nextNormal),
        belows: times(100, () => random.nextBelow(3_000_000_000)),
        batches: times(30, (step) => [...order.indices(step)]),
        all: [0, 1, 2, 3],
      }
    })
    expect(JSON.parse(stdout)).toEqual(expected)
  })
})
