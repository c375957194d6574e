import { integer } from '../../store/settingConstructors.ts'
import type { SettingsOf } from '../../store/settingsTable.ts'
import {
  activationSetting,
  layerSetting,
  measureSetting,
  networkSettings,
  toRunSettings,
} from '../../store/trainingSettings.ts'
import type { TrainingConfiguration } from '../../training/TrainingConfiguration.ts'
import type { LabDefinition } from '../Lab.ts'

const ID = 'twin-training'
const LAST_STEP = 600

const sharedSettings = networkSettings({
  initializer: 'heNormal',
  weightScale: 1,
  depth: 8,
  width: 8,
  dataset: 'moons',
  loss: 'binaryCrossEntropyWithLogits',
  optimizer: 'sgd',
  learningRate: 0.08,
  batchSize: 20,
  seed: 42,
})

const settings = {
  left: activationSetting('sigmoid', '왼쪽 활성화 함수'),
  right: activationSetting('relu', '오른쪽 활성화 함수'),
  ...sharedSettings,
  measure: measureSetting,
  layer: layerSetting,
  step: integer({ label: '걸음', default: 160, minimum: 0, maximum: LAST_STEP }),
}

export type TwinTrainingTable = typeof settings
export type TwinTrainingSettings = SettingsOf<TwinTrainingTable>

/** Two networks that differ in the activation only: same data, same first weights, same batches. */
export function toConfiguration(values: TwinTrainingSettings): TrainingConfiguration {
  return {
    runs: [
      toRunSettings({ ...values, activation: values.left }),
      toRunSettings({ ...values, activation: values.right }),
    ],
    lastStep: LAST_STEP,
    historyStride: 5,
    fieldResolution: 40,
  }
}

/**
 * All of the lab but its numbers in Node. The page takes the lab from here: the engine works in a
 * worker and is not carried twice.
 */
export const outline = {
  id: ID,
  title: '같은 망, 같은 시드',
  settings,
  version: 1,
  symbols: [],
  values: [
    'leftRatio',
    'rightRatio',
    'leftAccuracy',
    'rightAccuracy',
    'leftLoss',
    'rightLoss',
    'step',
    'depth',
  ],
  predictions: { who: 3 },
} satisfies Omit<LabDefinition<TwinTrainingTable>, 'simulate'>
