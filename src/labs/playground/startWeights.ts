import { isAllowed } from '../../store/settingValues.ts'
import type { ParameterEdit, TrainingConfiguration } from '../../training/TrainingConfiguration.ts'
import type { LayerParameters, WeightsFile } from '../../pytorch/weightsFile.ts'
import { MOST_LAYERS, MOST_UNITS, outline, outputsOf } from './outline.ts'
import type { PlaygroundSettings } from './outline.ts'

/** Weights of a file, from which a network starts in place of those it would draw. */
export interface StartWeights {
  /** Where they come from, in Korean. */
  readonly name: string
  /** Units of every layer, inputs first. */
  readonly units: readonly number[]
  readonly edits: readonly ParameterEdit[]
}

/** What a weights file makes of the bench. */
export interface WeightsImport {
  readonly settings: PlaygroundSettings
  readonly start: StartWeights
  /** Korean sentence: what was taken and what was not. */
  readonly note: string
}

/** Settings a file may bring along: all that decides the run but the network. */
const BROUGHT = [
  ...(['dataset', 'samples', 'noise', 'initializer', 'weightScale'] as const),
  ...(['optimizer', 'learningRate', 'batchSize', 'seed'] as const),
]

/**
 * The bench with the first network of a file, at step 0. Throws an Error with a Korean sentence
 * where the bench has no room for that network.
 */
export function importWeights(
  { lab, step, networks }: WeightsFile,
  settings: PlaygroundSettings,
): WeightsImport {
  const [first] = networks
  if (first === undefined) throw new Error('망이 하나도 없는 파일이에요.')
  const { inputs, hiddenWidths, hiddenActivations, outputs, loss } = first.specification
  if (inputs !== 2) {
    throw new Error(
      `입력이 ${inputs}개인 망이에요. 이 실험대의 데이터는 입력이 2개라 그런 망만 가져올 수 있어요.`,
    )
  }
  if (hiddenWidths.length > MOST_LAYERS || hiddenWidths.some((width) => width > MOST_UNITS)) {
    throw new Error(
      `은닉층 ${hiddenWidths.length}개에 뉴런이 많게는 ${Math.max(...hiddenWidths)}개인 망이에요. 이 실험대에는 은닉층 ${MOST_LAYERS}개, 층마다 뉴런 ${MOST_UNITS}개까지 들어가요.`,
    )
  }
  if (outputs !== outputsOf({ loss })) {
    throw new Error(
      `출력이 ${outputs}개인 망이에요. 이 손실에서는 출력이 ${outputsOf({ loss })}개인 망만 가져올 수 있어요.`,
    )
  }
  const brought = Object.fromEntries(
    BROUGHT.flatMap((name) => {
      const value = first.settings[name]
      return isAllowed(outline.settings[name], value) ? [[name, value]] : []
    }),
  )
  const others = networks.length - 1
  const from = others === 0 ? '' : ` 파일의 망 ${networks.length}개 가운데 첫째예요.`
  return {
    settings: {
      ...settings,
      ...brought,
      loss,
      layers: hiddenWidths.length === 0 ? [0] : hiddenWidths,
      activations: hiddenWidths.length === 0 ? settings.activations.slice(0, 1) : hiddenActivations,
      ...penaltyOf(first.settings['penalty']),
      edits: [],
    },
    start: {
      name: `${lab} 그림의 ${step}걸음`,
      units: [inputs, ...hiddenWidths, outputs],
      edits: editsOf(first.parameters),
    },
    note: `${lab} 그림에서 ${step}걸음을 학습한 가중치로 시작해요.${from} 옵티마이저가 모아 둔 값은 새로 시작해요.`,
  }
}

/** As `RunSettings` keeps it; none where there was none. */
function penaltyOf(value: unknown): Pick<PlaygroundSettings, 'penalty'> & {
  readonly penaltyRate?: number
} {
  const { kind, rate } = Object(value) as { readonly kind?: unknown; readonly rate?: unknown }
  if ((kind !== 'l1' && kind !== 'l2') || !isAllowed(outline.settings.penaltyRate, rate)) {
    return { penalty: 'none' }
  }
  return { penalty: kind, penaltyRate: rate as number }
}

/** All weights and biases as edits before the first step. */
function editsOf(layers: readonly LayerParameters[]): readonly ParameterEdit[] {
  return layers.flatMap(({ weights, biases }, layer) =>
    biases.flatMap((bias, output) => [
      ...(weights[output] ?? []).map((value, input) => ({ step: 0, layer, output, input, value })),
      { step: 0, layer, output, input: null, value: bias },
    ]),
  )
}

/** Whether a network of these settings has a place for every one of the weights. */
export function fits({ units }: StartWeights, settings: PlaygroundSettings): boolean {
  const widths = settings.layers.filter((width) => width > 0)
  return String([2, ...widths, outputsOf(settings)]) === String(units)
}

/** The same run from these weights; what was set by hand comes after them. */
export function withStart(
  configuration: TrainingConfiguration,
  settings: PlaygroundSettings,
  start: StartWeights | null,
): TrainingConfiguration {
  if (start === null || !fits(start, settings)) return configuration
  const runs = configuration.runs.map((run) => ({
    ...run,
    edits: [...start.edits, ...(run.edits ?? [])],
  }))
  return { ...configuration, runs }
}
