import { choice, integer } from '../../store/settingConstructors.ts'
import type { SettingsOf } from '../../store/settingsTable.ts'
import {
  layerSetting,
  measureSetting,
  toRunSettings,
  trainingSettings,
} from '../../store/trainingSettings.ts'
import type { RunSettings, TrainingConfiguration } from '../../training/TrainingConfiguration.ts'
import type { LabDefinition } from '../Lab.ts'

const ID = 'digits'
const LAST_STEP = 600

const network = trainingSettings({
  activation: 'relu',
  initializer: 'heNormal',
  weightScale: 1,
  depth: 2,
  width: 64,
  dataset: 'moons',
  loss: 'softmaxCrossEntropy',
  optimizer: 'momentum',
  learningRate: 0.02,
  batchSize: 64,
  seed: 42,
})

/** Data and loss are no settings: always digits under softmax with cross-entropy. */
const settings = {
  /** One network with the chosen function, or two that differ in theirs only. */
  networks: choice({
    label: '망',
    default: 'one',
    options: [
      { id: 'one', label: '함수 하나' },
      { id: 'twins', label: 'sigmoid와 ReLU 비교' },
    ],
  }),
  split: choice({
    label: '나누는 법',
    default: 'random',
    options: [
      { id: 'random', label: '무작위로' },
      { id: 'writer', label: '이어진 차례로' },
    ],
  }),
  activation: network.activation,
  initializer: network.initializer,
  weightScale: network.weightScale,
  depth: integer({ ...network.depth, maximum: 12 }),
  width: integer({ ...network.width, minimum: 8, maximum: 128 }),
  optimizer: network.optimizer,
  learningRate: network.learningRate,
  batchSize: network.batchSize,
  seed: network.seed,
  measure: measureSetting,
  layer: layerSetting,
  step: integer({ label: '걸음', default: LAST_STEP, minimum: 0, maximum: LAST_STEP }),
}

export type DigitsTable = typeof settings
export type DigitsSettings = SettingsOf<DigitsTable>

/** One network, or the two of a comparison: same images, same first draws, same batches. */
export function toConfiguration(values: DigitsSettings): TrainingConfiguration {
  const activations = values.networks === 'twins' ? TWINS : [values.activation]
  return {
    runs: activations.map((activation) => runOf({ ...values, activation })),
    lastStep: LAST_STEP,
    historyStride: 10,
    fieldResolution: 0,
    showsParameters: true,
  }
}

const TWINS = ['sigmoid', 'relu'] as const

function runOf(values: DigitsSettings): RunSettings {
  const { split } = values
  return {
    ...toRunSettings({ ...values, dataset: 'moons', loss: 'softmaxCrossEntropy' }),
    images: { set: 'digits', split },
  }
}

/**
 * All of the lab but its numbers in Node. The page takes the lab from here: the engine works in a
 * worker and is not carried twice.
 */
export const outline = {
  id: ID,
  title: '손글씨를 읽어요',
  settings,
  version: 1,
  symbols: Array.from({ length: settings.depth.maximum }, (_, index) => `layer${index + 1}`),
  values: [
    'trainingAccuracy',
    'testAccuracy',
    'testRight',
    'testWrong',
    'trainingSamples',
    'testSamples',
    'loss',
    'testLoss',
    'step',
    'depth',
  ],
  parts: ['drawing'],
  predictions: { sigmoid: 3, writer: 3, blank: 3, letter: 3 },
} satisfies Omit<LabDefinition<DigitsTable>, 'simulate'>
