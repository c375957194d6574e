import { choice, integer, number } from '../../store/settingConstructors.ts'
import type { SettingsOf } from '../../store/settingsTable.ts'
import { activationSetting, networkSettings } from '../../store/trainingSettings.ts'
import type { RunSettings } from '../../training/TrainingConfiguration.ts'
import type { LabDefinition } from '../Lab.ts'
import { DEEPEST, LARGEST_SCALE, SMALLEST_SCALE } from './mapGrid.ts'

const ID = 'initialization-map'
const WIDEST = 64
const MOST_SEEDS = 15
const MOST_STEPS = 1000

const network = networkSettings({
  initializer: 'normal',
  weightScale: 1,
  depth: 20,
  width: 16,
  dataset: 'quadrants',
  loss: 'binaryCrossEntropyWithLogits',
  optimizer: 'adam',
  learningRate: 0.01,
  batchSize: 32,
  seed: 1,
})

/** What a cell of the map shows. */
export type MapMeasure = 'errorSignal' | 'weightGradient' | 'loss'

const settings = {
  left: activationSetting('sigmoid', '첫째 지도의 활성화 함수'),
  right: activationSetting('relu', '둘째 지도의 활성화 함수'),
  measure: choice<MapMeasure>({
    label: '재는 값',
    default: 'errorSignal',
    options: [
      { id: 'errorSignal', label: '남은 오차 신호' },
      { id: 'weightGradient', label: '1층의 가중치 기울기' },
      { id: 'loss', label: '학습한 뒤의 손실' },
    ],
  }),
  detail: choice({
    label: '지도의 칸',
    default: 'coarse',
    options: [
      { id: 'coarse', label: '성긴 지도' },
      { id: 'full', label: '촘촘한 지도' },
    ],
  }),
  /** The cell that is looked into. */
  depth: integer({ label: '고른 칸의 은닉층 수', default: 20, minimum: 1, maximum: DEEPEST }),
  scale: number({
    label: '고른 칸의 σ',
    default: 0.335,
    minimum: SMALLEST_SCALE,
    maximum: LARGEST_SCALE,
  }),
  width: { ...network.width, minimum: 2, maximum: WIDEST },
  dataset: network.dataset,
  seeds: integer({ label: '칸마다 시드', default: 5, minimum: 1, maximum: MOST_SEEDS }),
  seed: { ...network.seed, label: '첫 시드' },
  /** These four matter to the loss only. */
  steps: integer({ label: '학습한 걸음', default: 100, minimum: 1, maximum: MOST_STEPS }),
  optimizer: network.optimizer,
  learningRate: network.learningRate,
  batchSize: network.batchSize,
}

export type InitializationMapTable = typeof settings
export type InitializationMapSettings = SettingsOf<InitializationMapTable>

/** 0 is the left map, 1 the right one; on a phone one stands below the other. */
export type MapSide = 0 | 1

export function activationOf(values: InitializationMapSettings, side: MapSide) {
  return side === 0 ? values.left : values.right
}

/** Which network of the map: its weights are drawn from N(0, σ²). */
export interface CellNetwork {
  readonly side: MapSide
  readonly depth: number
  readonly scale: number
  /** 0 for the first seed. */
  readonly seedIndex: number
}

export function networkOf(values: InitializationMapSettings, cell: CellNetwork): RunSettings {
  const { width, dataset, optimizer, learningRate, batchSize } = values
  return {
    activation: activationOf(values, cell.side),
    initializer: 'normal',
    weightScale: cell.scale,
    depth: cell.depth,
    width,
    dataset,
    loss: 'binaryCrossEntropyWithLogits',
    optimizer,
    learningRate,
    batchSize,
    seed: (values.seed + cell.seedIndex) % (network.seed.maximum + 1),
  }
}

/** All of the lab but its numbers in Node: the page's workers compute those. */
export const outline = {
  id: ID,
  title: '초기화가 절반이에요',
  settings,
  version: 1,
  symbols: [],
  values: ['depth', 'scale', 'leftValue', 'rightValue', 'leftReach', 'rightReach'],
  predictions: { deepSigmoid: 3 },
} satisfies Omit<LabDefinition<InitializationMapTable>, 'simulate'>
