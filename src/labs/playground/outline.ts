import { activationIds, activations } from '../../engine/activations/index.ts'
import type { ActivationId } from '../../engine/activations/index.ts'
import {
  choice,
  choiceList,
  integer,
  number,
  numberList,
  textList,
} from '../../store/settingConstructors.ts'
import type { SettingsOf } from '../../store/settingsTable.ts'
import { measureSetting, networkSettings, toRunSettings } from '../../store/trainingSettings.ts'
import { outputUnits } from '../../training/outputUnits.ts'
import type { RunSettings, TrainingConfiguration } from '../../training/TrainingConfiguration.ts'
import type { LabDefinition } from '../Lab.ts'
import { isInside, MOST_EDITS, readEdit } from './edits.ts'

const ID = 'playground'
export const LAST_STEP = 3000
/** Every so many steps the whole training set is measured: a record of the history. */
export const RECORD_STEPS = 20
export const MOST_LAYERS = 8
export const MOST_UNITS = 32
export const DEFAULT_ACTIVATION: ActivationId = 'tanh'

const network = networkSettings({
  initializer: 'xavierNormal',
  weightScale: 1,
  depth: 2,
  width: 6,
  dataset: 'circles',
  loss: 'binaryCrossEntropyWithLogits',
  optimizer: 'sgd',
  learningRate: 0.5,
  batchSize: 20,
  seed: 42,
})

const settings = {
  dataset: network.dataset,
  samples: integer({ label: '점의 수', default: 200, minimum: 4, maximum: 500 }),
  noise: number({ label: '잡음', default: 0.2, minimum: 0, maximum: 1 }),
  // A single 0 stands for no hidden layer: an empty list cannot be told from a missing one.
  layers: numberList({
    label: '층마다 뉴런 수',
    default: [6, 4],
    minimum: 0,
    maximum: MOST_UNITS,
    minimumCount: 1,
    maximumCount: MOST_LAYERS,
  }),
  activations: choiceList({
    label: '층마다 활성화 함수',
    default: [DEFAULT_ACTIVATION, DEFAULT_ACTIVATION],
    options: activationIds.map((id) => ({ id, label: activations[id].label })),
    minimumCount: 1,
    maximumCount: MOST_LAYERS,
    repeats: true,
  }),
  initializer: network.initializer,
  weightScale: network.weightScale,
  loss: network.loss,
  optimizer: network.optimizer,
  learningRate: network.learningRate,
  batchSize: integer({ label: '배치 크기', default: 20, minimum: 1, maximum: 500 }),
  penalty: choice({
    label: '규제',
    default: 'none',
    options: [
      { id: 'none', label: '없음' },
      { id: 'l2', label: 'L2' },
      { id: 'l1', label: 'L1' },
    ],
  }),
  penaltyRate: number({ label: '규제의 세기', default: 0.01, minimum: 0, maximum: 10 }),
  seed: network.seed,
  edits: textList({
    label: '손으로 바꾼 값',
    default: [],
    minimumCount: 0,
    maximumCount: MOST_EDITS,
    maximumLength: 48,
  }),
  measure: measureSetting,
  stopLoss: number({ label: '멈출 손실', default: 0, minimum: 0, maximum: 100 }),
  stopAccuracy: number({ label: '멈출 비율(%)', default: 0, minimum: 0, maximum: 100 }),
  stopStep: integer({ label: '멈출 걸음', default: 0, minimum: 0, maximum: LAST_STEP }),
  step: integer({ label: '걸음', default: 240, minimum: 0, maximum: LAST_STEP }),
}

export type PlaygroundTable = typeof settings
export type PlaygroundSettings = SettingsOf<PlaygroundTable>

/** Units of each hidden layer. */
export function hiddenWidths({ layers }: Pick<PlaygroundSettings, 'layers'>): readonly number[] {
  return layers.filter((width) => width > 0)
}

/** Settings a network can be built from, and what of the given ones it could not use. */
export interface UsableSettings {
  readonly settings: PlaygroundSettings
  /** Korean sentences. */
  readonly problems: readonly string[]
}

/**
 * A link may name an activation too many, half a unit, or a weight that the network does not have:
 * each is put right, with a sentence.
 */
export function usableSettings(given: PlaygroundSettings): UsableSettings {
  const problems: string[] = []
  const whole = given.layers.map(Math.round).filter((width) => width > 0)
  const layers = whole.length === 0 ? [0] : whole
  if (String(layers) !== String(given.layers)) {
    problems.push(
      `설정 layers에 정수가 아니거나 0인 층이 있어요. 그래서 layers=${layers.join(',')} 값으로 열었어요.`,
    )
  }
  const count = Math.max(whole.length, 1)
  const activationsOfLayers = Array.from(
    { length: count },
    (_, layer) => given.activations[layer] ?? given.activations.at(-1) ?? DEFAULT_ACTIVATION,
  )
  if (given.activations.length !== count) {
    problems.push(
      `은닉층이 ${whole.length}개인데 활성화 함수는 ${given.activations.length}개예요. 그래서 activations=${activationsOfLayers.join(',')} 값으로 열었어요.`,
    )
  }
  const widths = [2, ...whole, outputsOf(given)]
  const edits = given.edits.filter((word) => {
    const edit = readEdit(word)
    return edit !== null && edit.step <= LAST_STEP && isInside(edit, widths)
  })
  if (edits.length < given.edits.length) {
    problems.push(
      `손으로 바꾼 값(edits) 가운데 ${given.edits.length - edits.length}개는 이 망에 없는 가중치이거나 읽을 수 없어요. 그 값은 빼고 열었어요.`,
    )
  }
  if (problems.length === 0) return { settings: given, problems }
  return { settings: { ...given, layers, activations: activationsOfLayers, edits }, problems }
}

/** Output units: one for each class under a softmax loss. */
export function outputsOf({ loss }: Pick<PlaygroundSettings, 'loss'>): number {
  return outputUnits(loss, 2)
}

/** The run of usable settings. */
export function toRun(values: PlaygroundSettings): RunSettings {
  const { penalty, penaltyRate, edits: words, ...rest } = values
  const { samples, noise } = rest
  const widths = hiddenWidths(values)
  const edits = words.map(readEdit).filter((edit) => edit !== null)
  const [activation = DEFAULT_ACTIVATION] = values.activations
  return {
    ...toRunSettings({ ...rest, activation, depth: widths.length, width: widths[0] ?? 1 }),
    hiddenWidths: widths,
    hiddenActivations: values.activations.slice(0, widths.length),
    samples,
    noise,
    ...(penalty === 'none' ? {} : { penalty: { kind: penalty, rate: penaltyRate } }),
    ...(edits.length === 0 ? {} : { edits }),
  }
}

export function toConfiguration(values: PlaygroundSettings): TrainingConfiguration {
  return {
    runs: [toRun(usableSettings(values).settings)],
    lastStep: LAST_STEP,
    historyStride: RECORD_STEPS,
    fieldResolution: 40,
    showsParameters: true,
  }
}

/** All of the lab but its numbers in Node; see `lab.ts`. */
export const outline = {
  id: ID,
  title: '자유 실험대',
  settings,
  version: 1,
  symbols: [],
  values: [],
  predictions: {},
} satisfies Omit<LabDefinition<PlaygroundTable>, 'simulate'>
