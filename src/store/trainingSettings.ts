import { activationIds, activations } from '../engine/activations/index.ts'
import type { ActivationId } from '../engine/activations/index.ts'
import { datasetIds, datasets } from '../engine/datasets/index.ts'
import { initializerIds, initializers } from '../engine/initializers/index.ts'
import { lossIds, losses } from '../engine/losses/index.ts'
import { optimizerIds, optimizers } from '../engine/optimizers/index.ts'
import { networkLimits } from '../engine/networkLimits.ts'
import type { RunSettings } from '../training/TrainingConfiguration.ts'
import { choice, integer, number } from './settingConstructors.ts'
import type { ChoiceSetting } from './settingsTable.ts'

/** Options of a picker, in the order of an engine registry. */
function optionsOf<Id extends string>(
  ids: readonly Id[],
  entries: Readonly<Record<Id, { readonly label: string }>>,
): readonly { readonly id: Id; readonly label: string }[] {
  return ids.map((id) => ({ id, label: entries[id].label }))
}

/** The hidden activation; a twin lab has one for each side. */
export function activationSetting(
  defaultActivation: ActivationId,
  label = '활성화 함수',
): ChoiceSetting<ActivationId> {
  const options = optionsOf(activationIds, activations)
  return choice({ label, default: defaultActivation, options })
}

/** Which gradient of a layer a figure measures. */
export const measureSetting = choice({
  label: '재는 값',
  default: 'errorSignal',
  options: [
    { id: 'errorSignal', label: '오차 신호' },
    { id: 'weightGradient', label: '가중치 기울기' },
  ],
})

/** The layer a reader has pinned, counted from 1, the output after the last hidden one; 0 for none. */
export const layerSetting = integer({
  label: '고정한 층',
  default: 0,
  minimum: 0,
  maximum: networkLimits.hiddenLayers + 1,
})

/**
 * The settings of every lab that trains, with that lab's defaults; spelled as in RunSettings, in
 * links and on the command line.
 */
export function trainingSettings(defaults: RunSettings) {
  return { activation: activationSetting(defaults.activation), ...networkSettings(defaults) }
}

/** All of them but the activation. */
export function networkSettings(defaults: Omit<RunSettings, 'activation'>) {
  return {
    initializer: choice({
      label: '초기화',
      default: defaults.initializer,
      options: optionsOf(initializerIds, initializers),
    }),
    weightScale: number({
      label: '초깃값의 표준편차 σ',
      default: defaults.weightScale,
      minimum: 0,
      maximum: 100,
    }),
    depth: integer({
      label: '은닉층 수',
      default: defaults.depth,
      minimum: 1,
      maximum: networkLimits.hiddenLayers,
    }),
    width: integer({
      label: '층마다 뉴런 수',
      default: defaults.width,
      minimum: 1,
      maximum: networkLimits.width,
    }),
    dataset: choice({
      label: '데이터',
      default: defaults.dataset,
      options: optionsOf(datasetIds, datasets),
    }),
    loss: choice({
      label: '손실 함수',
      default: defaults.loss,
      options: optionsOf(lossIds, losses),
    }),
    optimizer: choice({
      label: '옵티마이저',
      default: defaults.optimizer,
      options: optionsOf(optimizerIds, optimizers),
    }),
    learningRate: number({
      label: '학습률',
      default: defaults.learningRate,
      minimum: 0,
      exclusiveMinimum: true,
      maximum: 1000,
    }),
    batchSize: integer({
      label: '배치 크기',
      default: defaults.batchSize,
      minimum: 1,
      maximum: 1024,
    }),
    seed: integer({
      label: '시드',
      default: defaults.seed,
      minimum: 0,
      maximum: 4_294_967_295,
    }),
  }
}

export type NetworkSettingsTable = ReturnType<typeof networkSettings>

/**
 * What `trainingSettings` lists, and the initial bias, of a lab's settings. Anything else that decides
 * a run (images, layers of their own, samples, noise, penalty, edits) is left out: a lab that has it
 * adds it.
 */
export function toRunSettings(settings: RunSettings): RunSettings {
  const { activation, initializer, weightScale, depth, width, dataset } = settings
  const { loss, optimizer, learningRate, batchSize, seed, initialBias = 0 } = settings
  return {
    activation,
    initializer,
    weightScale,
    depth,
    width,
    dataset,
    loss,
    optimizer,
    learningRate,
    batchSize,
    seed,
    // Left out where nothing is added: the same settings have one spelling.
    ...(initialBias === 0 ? {} : { initialBias }),
  }
}
