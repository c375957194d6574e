import { activations } from '../../engine/activations/index.ts'
import type { CaseFields } from './CaseFields.ts'
import type { Comparison } from './Comparison.ts'
import { activationNamed } from './engineNames.ts'
import { flatten } from './NumberTree.ts'

/** PyTorch rounds 1 − tanh² to 0 here where the engine still has digits (GELU by tanh at s = −18). */
const VANISHED = 1e-150

/** f(s), f′(s) and f′(0). */
export function checkActivations(fields: CaseFields, comparison: Comparison): void {
  fields.remarks('formula', 'remark', 'n_grid')
  const activation = activations[activationNamed(fields.text('name'))]
  const preActivations = flatten(fields.list('s'))
  const slope = (s: number) => activation.derivative(s, activation.value(s))
  const expected = fields.fields('expected')
  comparison.compareFields(expected, {
    z: () => preActivations.map((s) => activation.value(s)),
    derivative_at_0: () => slope(0),
  })
  if (expected.has('dz_ds')) {
    const wanted = expected.numbers('dz_ds')
    comparison.compareGradient('dz_ds', preActivations.map(slope), wanted, VANISHED)
  }
}
