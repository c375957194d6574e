import { describe, expect, it } from 'vitest'
import { activationIds } from '../../src/engine/activations/index.ts'
import { initializerIds } from '../../src/engine/initializers/index.ts'
import { lossIds } from '../../src/engine/losses/index.ts'
import { optimizerIds } from '../../src/engine/optimizers/index.ts'
import { defaultSettings, isAllowed } from '../../src/store/settingValues.ts'
import { toRunSettings, trainingSettings } from '../../src/store/trainingSettings.ts'
import { smallRun } from '../training/configurations.ts'

describe('the settings of a lab that trains', () => {
  const table = trainingSettings(smallRun)

  it('are those of a run, with the lab’s defaults', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(smallRun).sort())
    expect(defaultSettings(table)).toEqual(smallRun)
    expect(toRunSettings(defaultSettings(table))).toEqual(smallRun)
  })

  it('offer every entry of the engine’s registries, each with a label', () => {
    const idsOf = ({ options }: { readonly options: readonly { readonly id: string }[] }) =>
      options.map(({ id }) => id)
    expect(idsOf(table.activation)).toEqual(activationIds)
    expect(idsOf(table.initializer)).toEqual(initializerIds)
    expect(idsOf(table.loss)).toEqual(lossIds)
    expect(idsOf(table.optimizer)).toEqual(optimizerIds)
    const labels = Object.values(table).map(({ label }) => label)
    for (const label of labels) expect(label).toMatch(/[가-힣]/)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it.each([
    ['depth', 64, 65],
    ['width', 1024, 1025],
    ['depth', 1, 0],
    ['learningRate', Number.MIN_VALUE, 0],
    ['batchSize', 1, 0],
    ['seed', 0, -1],
    ['weightScale', 0, -0.1],
  ] as const)('let %s be %f but not %f', (name, inside, outside) => {
    expect(isAllowed(table[name], inside)).toBe(true)
    expect(isAllowed(table[name], outside)).toBe(false)
  })

  it('leave out of a run what is not the run’s (measure, step)', () => {
    const settings = { ...smallRun, measure: 'errorSignal', step: 3 }
    expect(Object.keys(toRunSettings(settings)).sort()).toEqual(Object.keys(smallRun).sort())
  })
})
