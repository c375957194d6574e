import { activations } from '../../engine/activations/index.ts'
import type { ActivationId } from '../../engine/activations/index.ts'
import { choice, integer, number } from '../../store/settingConstructors.ts'
import type { SettingsOf } from '../../store/settingsTable.ts'
import { networkSettings } from '../../store/trainingSettings.ts'
import type { RunSettings } from '../../training/TrainingConfiguration.ts'
import type { LabDefinition } from '../Lab.ts'

const ID = 'speed-race'

/** Who races, in the order of the columns. */
export const RACERS = ['sigmoid', 'tanh', 'relu', 'leakyRelu'] as const satisfies ActivationId[]
export type Racer = (typeof RACERS)[number]

const { width, dataset, batchSize, seed } = networkSettings({
  initializer: 'heNormal',
  weightScale: 1,
  depth: 3,
  width: 16,
  dataset: 'moons',
  loss: 'binaryCrossEntropyWithLogits',
  optimizer: 'sgd',
  learningRate: 0.1,
  batchSize: 200,
  seed: 1,
})

const settings = {
  dataset,
  depth: integer({ label: '은닉층 수', default: 3, minimum: 1, maximum: 20 }),
  initializer: choice({
    label: '초기화',
    default: 'matched',
    options: [
      { id: 'matched', label: '함수에 맞게(He · Xavier)' },
      { id: 'heNormal', label: '모두 He' },
      { id: 'xavierNormal', label: '모두 Xavier' },
      { id: 'pytorchDefault', label: '모두 PyTorch 기본값' },
    ],
  }),
  optimizer: choice({
    label: '옵티마이저',
    default: 'momentum',
    options: [
      { id: 'sgd', label: 'SGD' },
      { id: 'momentum', label: '모멘텀' },
      { id: 'adam', label: 'Adam' },
    ],
  }),
  targetLoss: number({ label: '도착 손실', default: 0.1, minimum: 0.005, maximum: 0.6 }),
  mostSteps: integer({ label: '걸음 한도', default: 500, minimum: 20, maximum: 20_000 }),
  lookEvery: integer({ label: '손실을 보는 간격', default: 1, minimum: 1, maximum: 100 }),
  width: { ...width, maximum: 64 },
  batchSize,
  seeds: integer({ label: '함수마다 망 수', default: 20, minimum: 3, maximum: 100 }),
  seed: { ...seed, label: '첫 시드' },
}

export type SpeedRaceTable = typeof settings
export type SpeedRaceSettings = SettingsOf<SpeedRaceTable>

/** About √10 apart, from too small to too large for small networks. */
const RATES: Readonly<Record<SpeedRaceSettings['optimizer'], readonly number[]>> = {
  sgd: [0.03, 0.1, 0.3, 1, 3, 10, 30],
  momentum: [0.01, 0.03, 0.1, 0.3, 1, 3, 10],
  adam: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1],
}

/** The rates every function tries before the race. */
export function ratesOf({ optimizer }: SpeedRaceSettings): readonly number[] {
  return RATES[optimizer]
}

/** The network of one racer. */
export function runSettingsOf(
  settings: SpeedRaceSettings,
  activation: Racer,
  learningRate: number,
  seedOfRun: number,
): RunSettings {
  const { initializer } = settings
  const saturates = activations[activation].saturation.above !== null
  return {
    activation,
    initializer:
      initializer === 'matched' ? (saturates ? 'xavierNormal' : 'heNormal') : initializer,
    weightScale: 1,
    depth: settings.depth,
    width: settings.width,
    dataset: settings.dataset,
    loss: 'binaryCrossEntropyWithLogits',
    optimizer: settings.optimizer,
    learningRate,
    batchSize: settings.batchSize,
    seed: seedOfRun,
  }
}

/** All of the lab but its numbers in Node: on the page those come from workers. */
export const outline = {
  id: ID,
  title: '정말 여섯 배 빠를까요',
  settings,
  version: 1,
  symbols: [],
  values: ['ratio', 'reluMedian', 'tanhMedian', 'networks'],
  predictions: { faster: 4 },
} satisfies Omit<LabDefinition<SpeedRaceTable>, 'simulate'>
