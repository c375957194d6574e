import { choice, integer } from '../../store/settingConstructors.ts'
import type { SettingsOf } from '../../store/settingsTable.ts'
import {
  layerSetting,
  measureSetting,
  toRunSettings,
  trainingSettings,
} from '../../store/trainingSettings.ts'
import type { TrainingConfiguration } from '../../training/TrainingConfiguration.ts'
import type { LabDefinition } from '../Lab.ts'

const ID = 'vanishing-gradient'
const LAST_STEP = 600

const settings = {
  ...trainingSettings({
    activation: 'sigmoid',
    initializer: 'xavierNormal',
    weightScale: 1,
    depth: 12,
    width: 16,
    dataset: 'quadrants',
    loss: 'binaryCrossEntropyWithLogits',
    optimizer: 'sgd',
    learningRate: 0.1,
    batchSize: 32,
    seed: 42,
  }),
  measure: measureSetting,
  /** What the sizes of heatmap and bars are divided by; the walk always shows absolute sizes. */
  reference: choice({
    label: '크기의 기준',
    default: 'absolute',
    options: [
      { id: 'absolute', label: '잰 크기 그대로' },
      { id: 'lastHiddenLayer', label: '마지막 은닉층을 1로' },
    ],
  }),
  layer: layerSetting,
  step: integer({ label: '걸음', default: 200, minimum: 0, maximum: LAST_STEP }),
}

export type VanishingGradientTable = typeof settings
export type VanishingGradientSettings = SettingsOf<VanishingGradientTable>

/** The network of these settings, trained to step 600, its history in at most 121 columns. */
export function toConfiguration(values: VanishingGradientSettings): TrainingConfiguration {
  return {
    runs: [toRunSettings(values)],
    lastStep: LAST_STEP,
    historyStride: 5,
    fieldResolution: 0,
  }
}

/**
 * All of the lab but its numbers in Node. The page takes the lab from here: the engine works in a
 * worker and is not carried twice.
 */
export const outline = {
  id: ID,
  title: '층을 쌓을수록',
  settings,
  version: 1,
  symbols: [
    ...Array.from({ length: settings.depth.maximum }, (_, index) => `layer${index + 1}`),
    'weightFactor',
    'derivativeFactor',
    'errorSignal',
    'weightGradient',
  ],
  values: ['firstLayerSignal', 'lastLayerSignal', 'signalRatio', 'factorPerLayer', 'step', 'loss'],
  predictions: { deeper: 3 },
} satisfies Omit<LabDefinition<VanishingGradientTable>, 'simulate'>
