import { hiddenLayersOf } from '../training/hiddenLayersOf.ts'
import type { ParameterEdit, RunSettings } from '../training/TrainingConfiguration.ts'
import { dataSetOf } from './dataSets.ts'
import type { DataSet } from './dataSets.ts'
import { initializerName } from './functionSources.ts'
import type { NamedNetwork, NetworkExport } from './NetworkExport.ts'
import { pythonNumber } from './pythonNumber.ts'
import { snakeCase } from './snakeCase.ts'
import { wrapped } from './wrapped.ts'

/** Every network's settings as keyword arguments of `train`. */
export function settingsSource(
  { networks, grouping, steps }: NetworkExport,
  sets: readonly DataSet[],
): string {
  const head = `STEPS = ${steps}  # 마지막 걸음\nPRINT_EVERY = 1  # 이만큼 걸을 때마다 한 줄을 찍어요.\n`
  const dictionary = ({ settings }: NamedNetwork, indent: string): string =>
    [
      'dict(',
      ...argumentsOf(settings, sets).map((line) => `${indent}    ${line}`),
      `${indent})`,
    ].join('\n')
  if (grouping === null) return `${head}NETWORK = ${dictionary(networks[0] as NamedNetwork, '')}\n`
  const entries = networks.map(
    (network) => `    '${network.name}': ${dictionary(network, '    ')},`,
  )
  return `${head}NETWORKS = {\n${entries.join('\n')}\n}\n`
}

function argumentsOf(settings: RunSettings, sets: readonly DataSet[]): readonly string[] {
  const { widths, activations: functions } = hiddenLayersOf(settings)
  const set = dataSetOf(settings, sets)
  const { edits = [], initialBias = 0 } = settings
  return [
    `widths=${concatenated([`[${set.data.inputs}]`, repeated(widths.map(String)), `[${set.outputs}]`])},  # 입력, 은닉층마다, 출력`,
    `activations=${repeated(functions.map(snakeCase))},  # 은닉층마다`,
    `initialize=${initializerName(settings.initializer)},`,
    ...(settings.initializer === 'normal'
      ? [`scale=${pythonNumber(settings.weightScale)},  # 가중치를 뽑을 σ`]
      : []),
    ...(initialBias === 0
      ? []
      : [`hidden_bias=${pythonNumber(initialBias)},  # 은닉층의 처음 편향에 더할 값`]),
    `learning_rate=${pythonNumber(settings.learningRate)},`,
    `batch=${settings.batchSize},`,
    `seed=${settings.seed},`,
    ...(edits.length === 0 ? [] : editLines(edits)),
  ]
}

/** (step, layer, output, input or None for the bias, value) */
function editLines(edits: readonly ParameterEdit[]): readonly string[] {
  const entries = edits.map(
    ({ step, layer, output, input, value }) =>
      `(${step}, ${layer}, ${output}, ${input ?? 'None'}, ${pythonNumber(value)})`,
  )
  return [
    '# (걸음, 층, 뉴런, 입력(편향이면 None), 값). 그만큼 걸은 뒤에 이 값으로 바꿔요.',
    'edits=[',
    ...wrapped(entries, 90).map((line) => `    ${line}`),
    '],',
  ]
}

/** `['16', '16']` as `[16] * 2`. */
function repeated(items: readonly string[]): string {
  const [first] = items
  const isUniform = items.length > 1 && items.every((item) => item === first)
  return isUniform ? `[${first ?? ''}] * ${items.length}` : `[${items.join(', ')}]`
}

const concatenated = (lists: readonly string[]): string =>
  lists.filter((list) => list !== '[]').join(' + ')
