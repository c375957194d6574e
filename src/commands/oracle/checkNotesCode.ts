import { programSettings } from '../../labs/parts/program/outline.ts'
import type { ProgramSettings } from '../../labs/parts/program/outline.ts'
import { runPython } from '../../labs/parts/program/runPython.ts'
import { defaultSettings } from '../../store/settingValues.ts'
import type { CaseFields } from './CaseFields.ts'
import type { Comparison } from './Comparison.ts'
import { flatten } from './NumberTree.ts'
import { OracleProblem } from './OracleProblem.ts'

const DIMS: Readonly<Record<string, ProgramSettings['dim']>> = {
  '-1': 'last',
  '0': 'zero',
  '1': 'one',
  None: 'missing',
  n_output: 'count',
}
/** By the number of axes of the input. */
const INPUTS: readonly ProgramSettings['input'][] = ['single', 'batch', 'sequence']

/** What Python says of the network with softmax at its end, or the shape of what it gives. */
export function checkNotesCode(fields: CaseFields, comparison: Comparison): void {
  const inputShape = flatten(fields.list('input_shape'))
  const dim = DIMS[fields.text('softmax_dim')]
  const input = INPUTS[inputShape.length - 1]
  const relu = fields.text('relu')
  if (dim === undefined) throw new OracleProblem('softmax_dim: 모르는 값이에요.')
  if (input === undefined) throw new OracleProblem('input_shape: 축은 1개부터 3개까지예요.')
  if (relu !== 'ReLU' && relu !== 'ReLu') throw new OracleProblem('relu: 모르는 이름이에요.')
  const features = fields.integer('n_feature', 1)
  if (inputShape.at(-1) !== features) {
    throw new OracleProblem('input_shape: 마지막 수가 n_feature와 달라요.')
  }
  const outputs = fields.integer('n_output', 1)
  const run = runPython({
    ...defaultSettings(programSettings({ name: relu === 'ReLu', dim: 'last', twice: true })),
    features,
    hidden: fields.integer('n_hidden', 1),
    outputs,
    input,
    dim,
  })
  const expected = fields.fields('expected')
  const same = (name: string, actual: unknown, wanted: unknown): void => {
    comparison.values++
    if (actual !== wanted) {
      comparison.problem(`${name}: ${String(actual)}, 기대한 값은 ${String(wanted)}.`)
    }
  }
  if (expected.has('message')) {
    same('raises', run.raises?.type, expected.text('raises'))
    same('message', run.raises?.message, expected.text('message'))
    same('stage', run.raises?.stage, expected.text('stage'))
    return
  }
  expected.remarks('raises')
  same('raises', run.raises, null)
  const shape = [...inputShape.slice(0, -1), outputs]
  comparison.compare('output_shape', shape, expected.numbers('output_shape'))
  // Along an axis of one number every output is 1, and adds up to 1 where the last axis has one too.
  const sumsToOne = run.axis === shape.length - 1 || (shape[run.axis ?? -1] === 1 && outputs === 1)
  same('sums_over_last_dim_are_1', sumsToOne, expected.flag('sums_over_last_dim_are_1'))
}
