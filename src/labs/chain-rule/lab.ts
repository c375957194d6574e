import { activations } from '../../engine/activations/index.ts'
import { checkGradients } from '../../engine/scalar-graph/checkGradients.ts'
import type { ScalarRun } from '../../engine/scalar-graph/ScalarRun.ts'
import { twoTwoOneNetwork } from '../../engine/scalar-graph/twoTwoOneNetwork.ts'
import { choice, integer, number } from '../../store/settingConstructors.ts'
import type { SettingsOf } from '../../store/settingsTable.ts'
import { stepRun, stopsOf } from '../../store/steppedRun.ts'
import type { LabDefinition } from '../Lab.ts'

const ID = 'chain-rule'
/** Seven forward, eighteen back, one update. */
const STOPS = 26

const parameter = (label: string, value: number) =>
  number({ label, default: value, minimum: -100, maximum: 100 })

const settings = {
  activation: choice({
    label: '활성화 함수',
    default: 'sigmoid',
    options: (['sigmoid', 'tanh', 'relu'] as const).map((id) => ({
      id,
      label: activations[id].label,
    })),
  }),
  loss: choice({
    label: '손실 함수',
    default: 'halfSquaredError',
    options: [
      { id: 'halfSquaredError', label: '제곱 오차의 절반' },
      { id: 'binaryCrossEntropy', label: '교차 엔트로피' },
    ],
  }),
  x1: parameter('x₁', 0.6),
  x2: parameter('x₂', -0.4),
  t: number({ label: '목푯값 t', default: 1, minimum: 0, maximum: 1 }),
  w11: parameter('w₁₁', 0.8),
  w21: parameter('w₂₁', -0.5),
  b1: parameter('b₁', 0.1),
  w12: parameter('w₁₂', -0.6),
  w22: parameter('w₂₂', 0.9),
  b2: parameter('b₂', 0.2),
  w1: parameter('w₁', 0.7),
  w2: parameter('w₂', -1.1),
  b3: parameter('b₃', 0.05),
  learningRate: number({
    label: '학습률',
    default: 0.5,
    minimum: 0,
    maximum: 100,
    exclusiveMinimum: true,
  }),
  step: integer({ label: '단계', default: 14, minimum: 0, maximum: STOPS }),
}

export type ChainRuleTable = typeof settings
export type ChainRuleSettings = SettingsOf<ChainRuleTable>

/** Cross-entropy asks for an output between 0 and 1: then the output unit is a sigmoid. */
export function outputActivation(values: ChainRuleSettings): ChainRuleSettings['activation'] {
  return values.loss === 'binaryCrossEntropy' ? 'sigmoid' : values.activation
}

export function toRun(values: ChainRuleSettings): ScalarRun {
  const { x1, x2, t, w11, w21, b1, w12, w22, b2, w1, w2, b3, learningRate, activation, loss } =
    values
  return twoTwoOneNetwork({
    x1,
    x2,
    t,
    parameters: { w11, w21, b1, w12, w22, b2, w1, w2, b3 },
    hiddenActivation: activation,
    outputActivation: outputActivation(values),
    loss,
    learningRate,
  })
}

const INPUTS = ['x1', 'x2', 't']
const PARAMETERS = ['w11', 'w21', 'b1', 'w12', 'w22', 'b2', 'w1', 'w2', 'b3']
const FOUND = ['s1', 'z1', 's2', 'z2', 's3', 'z3', 'C', 'dz3', 'd3', 'ds3']
const FOUND_BACK = ['dz1', 'd1', 'ds1', 'dz2', 'd2', 'ds2']

export const lab = {
  id: ID,
  title: '두 층을 지나는 연쇄법칙',
  settings,
  version: 1,
  symbols: [
    ...INPUTS,
    ...PARAMETERS,
    ...FOUND,
    ...FOUND_BACK,
    ...PARAMETERS.map((name) => `d${name}`),
    ...PARAMETERS.map((name) => `${name}new`),
    'eta',
  ],
  values: ['multiplicationsWithReuse', 'multiplicationsWithout', 'ds3', 'dw11', 'step'],
  predictions: { largeS1: 3 },
  simulate(values, steps = values.step) {
    const run = toRun(values)
    const { known } = stepRun(run, Math.min(steps, stopsOf(run).length))
    const checks = checkGradients(run)
    return {
      lab: ID,
      settings: { ...values, step: steps },
      values: known,
      multiplications: run.multiplications,
      gradientCheck: checks.map(({ parameter, numerical, agrees }) => ({
        parameter,
        numerical,
        agrees,
      })),
    }
  },
} satisfies LabDefinition<ChainRuleTable>
