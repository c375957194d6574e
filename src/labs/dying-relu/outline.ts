import { integer, number } from '../../store/settingConstructors.ts'
import type { SettingsOf } from '../../store/settingsTable.ts'
import { layerSetting, toRunSettings, trainingSettings } from '../../store/trainingSettings.ts'
import type { TrainingConfiguration } from '../../training/TrainingConfiguration.ts'
import type { LabDefinition } from '../Lab.ts'

const ID = 'dying-relu'
const LAST_STEP = 300
/** Columns of the matrix: few enough that a cell keeps its mark. */
const UNIT_SAMPLES = 60

const network = trainingSettings({
  activation: 'relu',
  initializer: 'heNormal',
  weightScale: 1.5,
  depth: 3,
  width: 16,
  dataset: 'circles',
  loss: 'binaryCrossEntropyWithLogits',
  optimizer: 'sgd',
  learningRate: 0.3,
  batchSize: 200,
  seed: 42,
})

const settings = {
  ...network,
  /** Every unit is a row: a deeper or wider network has no room for its rows. */
  depth: integer({ ...network.depth, maximum: 10 }),
  width: integer({ ...network.width, maximum: 32 }),
  initialBias: number({
    label: '처음 편향에 더할 값',
    default: 0,
    minimum: -10,
    maximum: 10,
  }),
  layer: layerSetting,
  step: integer({ label: '걸음', default: LAST_STEP, minimum: 0, maximum: LAST_STEP }),
}

export type DyingReluTable = typeof settings
export type DyingReluSettings = SettingsOf<DyingReluTable>

export function toConfiguration(values: DyingReluSettings): TrainingConfiguration {
  return {
    runs: [toRunSettings(values)],
    lastStep: LAST_STEP,
    historyStride: 2,
    fieldResolution: 0,
    unitSamples: UNIT_SAMPLES,
  }
}

/**
 * All of the lab but its numbers in Node. The page takes the lab from here: the engine works in a
 * worker and is not carried twice.
 */
export const outline = {
  id: ID,
  title: '꺼짐과 죽음',
  settings,
  version: 1,
  symbols: [
    ...Array.from({ length: settings.depth.maximum }, (_, index) => `layer${index + 1}`),
    'deadUnits',
    'offShare',
  ],
  values: ['deadUnits', 'hiddenUnits', 'offShare', 'accuracy', 'step', 'loss'],
  predictions: { rate: 3 },
} satisfies Omit<LabDefinition<DyingReluTable>, 'simulate'>
