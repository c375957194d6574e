import { softmaxJacobian } from '../../engine/softmax.ts'
import { softmaxSteps } from '../../engine/softmaxSteps.ts'
import type { Precision, SoftmaxMethod, SoftmaxSteps } from '../../engine/softmaxSteps.ts'
import { choice, integer, number, toggle } from '../../store/settingConstructors.ts'
import type { SettingsOf } from '../../store/settingsTable.ts'
import type { LabDefinition } from '../Lab.ts'
import { classSettings, MOST_CLASSES, namesOf } from '../parts/classList.ts'
import { machineNumber } from './machineText.ts'

const ID = 'softmax'
const LARGEST_SCORE = 100_000

const settings = {
  ...classSettings([2.1, 1.2, -0.3, -1.4], LARGEST_SCORE),
  temperature: number({ label: '온도 T', default: 1, minimum: 0.05, maximum: 20 }),
  k: integer({ label: '따라갈 줄 k', default: 2, minimum: 1, maximum: MOST_CLASSES }),
  precision: choice<Precision>({
    label: '수의 형식',
    default: 'float64',
    options: [
      { id: 'float32', label: 'float32' },
      { id: 'float64', label: 'float64' },
    ],
  }),
  method: choice<SoftmaxMethod>({
    label: '계산 순서',
    default: 'naive',
    options: [
      { id: 'naive', label: '정의 그대로' },
      { id: 'shifted', label: '최댓값을 빼고' },
    ],
  }),
  machine: toggle({ label: '넘침 실험', default: false }),
}

export type SoftmaxTable = typeof settings
export type SoftmaxSettings = SettingsOf<SoftmaxTable>

export interface SoftmaxReading extends SoftmaxSteps {
  readonly names: readonly string[]
  /** ∂y_k/∂a_j, row-major. */
  readonly jacobian: Float64Array
}

/** Softmax of these settings, by their own method and precision unless told otherwise. */
export function readSoftmax(
  values: SoftmaxSettings,
  method: SoftmaxMethod = values.method,
  precision: Precision = values.precision,
): SoftmaxReading {
  const { temperature } = values
  const steps = softmaxSteps(Float64Array.from(values.logits), temperature, precision, method)
  const jacobian = softmaxJacobian(steps.probabilities, temperature)
  return { ...steps, names: namesOf(values), jacobian }
}

/** Index of the row that is followed: the last one where the link names one beyond it. */
export function chosenRow({ k, logits }: SoftmaxSettings): number {
  return Math.min(k, logits.length) - 1
}

/** What JSON has no number for is written as the machine prints it. */
function printed({ exponentials, sum, probabilities, subtracted }: SoftmaxSteps) {
  return {
    subtracted: machineNumber(subtracted),
    exponentials: Array.from(exponentials, machineNumber),
    sum: machineNumber(sum),
    probabilities: Array.from(probabilities, machineNumber),
  }
}

export const lab = {
  id: ID,
  title: '점수에서 확률로',
  settings,
  version: 1,
  symbols: ['a', 'e', 'S', 'y', 'share', 'J', 'T', 'm', 'k', 'n'],
  values: ['k', 'score', 'exponential', 'sum', 'probability', 'temperature', 'count'],
  predictions: { hundred: 3, overflow: 3 },
  simulate(values) {
    const count = values.logits.length
    const { names, scores, jacobian, ...steps } = readSoftmax(values)
    const rows = Array.from({ length: count }, (_, row) =>
      Array.from(jacobian.subarray(row * count, (row + 1) * count), machineNumber),
    )
    return {
      lab: ID,
      settings: values,
      values: {
        n: count,
        names,
        scores: [...scores],
        ...printed({ scores, ...steps }),
        jacobian: rows,
        machine: {
          float32: {
            naive: printed(readSoftmax(values, 'naive', 'float32')),
            shifted: printed(readSoftmax(values, 'shifted', 'float32')),
          },
          float64: {
            naive: printed(readSoftmax(values, 'naive', 'float64')),
            shifted: printed(readSoftmax(values, 'shifted', 'float64')),
          },
        },
      },
    }
  },
} satisfies LabDefinition<SoftmaxTable>
