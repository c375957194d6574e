import { activationIds, activations } from '../../engine/activations/index.ts'
import type { ActivationId } from '../../engine/activations/index.ts'
import { choiceList, number } from '../../store/settingConstructors.ts'
import type { LabDefinition } from '../Lab.ts'

const ID = 'activation-explorer'

const settings = {
  functions: choiceList<ActivationId>({
    label: '함수',
    default: ['sigmoid', 'relu'],
    options: activationIds.map((id) => ({ id, label: activations[id].label })),
    minimumCount: 1,
    maximumCount: 4,
  }),
  s: number({ label: '입력 s', default: 1.4, minimum: -7, maximum: 7 }),
}

export type ActivationExplorerTable = typeof settings

/** f(s) and f′(s) of one function. */
export function readAt(id: ActivationId, s: number): { value: number; derivative: number } {
  const { value, derivative } = activations[id]
  const output = value(s)
  return { value: output, derivative: derivative(s, output) }
}

export const lab = {
  id: ID,
  title: '함수와 도함수',
  settings,
  version: 1,
  symbols: ['s', 'f', 'df'],
  values: ['s', 'sigmoidDerivative', 'reluDerivative'],
  predictions: { steepest: 3 },
  simulate(values) {
    return {
      lab: ID,
      settings: values,
      values: Object.fromEntries(values.functions.map((id) => [id, readAt(id, values.s)])),
    }
  },
} satisfies LabDefinition<ActivationExplorerTable>
