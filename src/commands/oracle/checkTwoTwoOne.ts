import type { Kernel } from '../../engine/kernels/Kernel.ts'
import type { ScalarLossId } from '../../engine/scalar-graph/operationTex.ts'
import type { ScalarRun } from '../../engine/scalar-graph/ScalarRun.ts'
import {
  twoTwoOneNetwork,
  type TwoTwoOneParameters,
} from '../../engine/scalar-graph/twoTwoOneNetwork.ts'
import type { CaseFields } from './CaseFields.ts'
import type { Comparison } from './Comparison.ts'
import { denseTwoTwoOne } from './denseTwoTwoOne.ts'
import { activationNamed } from './engineNames.ts'
import { flatten } from './NumberTree.ts'
import { OracleProblem } from './OracleProblem.ts'

const LOSSES: Readonly<Record<string, ScalarLossId>> = {
  'C = 1/2*(z3-t)^2': 'halfSquaredError',
  'C = -(t*log z3 + (1-t)*log(1-z3))': 'binaryCrossEntropy',
}
const PARAMETERS = ['w11', 'w21', 'b1', 'w12', 'w22', 'b2', 'w1', 'w2', 'b3'] as const

/** The lesson's 2-2-1 network, by the scalar graph and by the dense kernel. */
export function checkTwoTwoOne(fields: CaseFields, comparison: Comparison, kernel: Kernel): void {
  fields.remarks('seed')
  const loss = LOSSES[fields.text('loss')]
  if (loss === undefined) {
    throw new OracleProblem(`loss: 아는 손실은 ${Object.keys(LOSSES).join(', ')}뿐이에요.`)
  }
  const [x1, x2] = flatten(fields.list('x'))
  if (x1 === undefined || x2 === undefined) throw new OracleProblem('x: 입력이 두 개 있어야 해요.')
  const weights = fields.fields('weights')
  const expected = fields.fields('expected')
  const after = expected.has('after_sgd_step') ? expected.fields('after_sgd_step') : null
  const settings = {
    x1,
    x2,
    t: fields.number('t'),
    parameters: Object.fromEntries(
      PARAMETERS.map((name) => [name, weights.number(name)]),
    ) as unknown as TwoTwoOneParameters,
    hiddenActivation: activationNamed(fields.text('hidden_activation')),
    outputActivation: activationNamed(fields.text('output_activation')),
    loss,
    learningRate: after ? after.number('lr') : 1,
  }
  const run = twoTwoOneNetwork(settings)
  const dense = denseTwoTwoOne(settings, fields.list('W'), fields.list('b'), kernel)
  for (const name of expected.unread()) {
    const value = expectedValue(run, name)
    if (value === undefined) continue
    const wanted = expected.numbers(name)
    comparison.compareGradient(name, value, wanted)
    if (dense?.[name] !== undefined) comparison.compare(`${name} (kernel)`, dense[name], wanted)
  }
  if (after) {
    comparison.compareFields(
      after,
      Object.fromEntries(PARAMETERS.map((name) => [name, () => run.values[`${name}new`] ?? NaN])),
    )
  }
}

/** `s1`, `C`, `dC_dw11`, `dz1_ds1`, `ds3_dz1`, … from a run of the scalar graph. */
function expectedValue(run: ScalarRun, name: string): number | undefined {
  if (name === 'theory_wrong_value_if_dC_ds3_is_used_for_dC_dw11') {
    return (run.values['ds3'] ?? NaN) * (run.values['x1'] ?? NaN)
  }
  const derivative = /^d(\w+)_d(\w+)$/.exec(name)
  if (derivative === null) return run.values[name]
  const [of = '', by = ''] = derivative.slice(1)
  if (of === 'C') return run.values[`d${by}`]
  if (/^z\d$/.test(of) && by === `s${of.charAt(1)}`) return run.values[`d${of.charAt(1)}`]
  const paths = run.steps.find((step) => step.symbol === `d${by}`)?.paths ?? []
  return paths.find((path) => path.upstreamGradient.symbol === `d${of}`)?.localDerivative.value
}
