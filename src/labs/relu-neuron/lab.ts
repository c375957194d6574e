import { reluNeuron } from '../../engine/scalar-graph/reluNeuron.ts'
import type { ScalarRun } from '../../engine/scalar-graph/ScalarRun.ts'
import { integer, number } from '../../store/settingConstructors.ts'
import type { SettingsOf } from '../../store/settingsTable.ts'
import { stepRun, stopsOf } from '../../store/steppedRun.ts'
import type { LabDefinition } from '../Lab.ts'

const ID = 'relu-neuron'
/** Three forward, six back, one update. */
const STOPS = 10

const dial = (label: string, value: number) =>
  number({ label, default: value, minimum: -100, maximum: 100 })

const settings = {
  z1: number({ label: 'z₁', default: 1, minimum: 0, maximum: 3 }),
  z2: number({ label: 'z₂', default: 0.5, minimum: 0, maximum: 3 }),
  w1: dial('w₁', 0.8),
  w2: dial('w₂', -0.6),
  b3: dial('b₃', 0.2),
  t: dial('목푯값 t', 1.5),
  learningRate: number({
    label: '학습률',
    default: 0.5,
    minimum: 0,
    maximum: 100,
    exclusiveMinimum: true,
  }),
  step: integer({ label: '단계', default: 7, minimum: 0, maximum: STOPS }),
}

export type ReluNeuronTable = typeof settings
export type ReluNeuronSettings = SettingsOf<ReluNeuronTable>

export function toRun(values: ReluNeuronSettings): ScalarRun {
  return reluNeuron(values)
}

const PARAMETERS = ['w1', 'w2', 'b3']

export const lab = {
  id: ID,
  title: 'ReLU 뉴런 하나',
  settings,
  version: 1,
  symbols: [
    'z1',
    'z2',
    't',
    's3',
    'z3',
    'C',
    'dz3',
    'd3',
    'ds3',
    'eta',
    ...PARAMETERS,
    ...PARAMETERS.map((name) => `d${name}`),
    ...PARAMETERS.map((name) => `${name}new`),
  ],
  values: ['s3', 'z3', 'loss', 'dw1'],
  predictions: { negative: 3 },
  simulate(values, steps = values.step) {
    const run = toRun(values)
    const { known } = stepRun(run, Math.min(steps, stopsOf(run).length))
    return { lab: ID, settings: { ...values, step: steps }, values: known }
  },
} satisfies LabDefinition<ReluNeuronTable>
