import type { Kernel } from '../../engine/kernels/Kernel.ts'
import type { CaseFields } from './CaseFields.ts'
import { matrix, outputActivationOf, targetsOf } from './caseNetwork.ts'
import type { Comparison } from './Comparison.ts'
import { createNetwork } from '../../engine/createNetwork.ts'
import { pytorchDefaults } from '../../engine/optimizers/pytorchDefaults.ts'
import { lossNamed } from './engineNames.ts'
import { shapeOf } from './NumberTree.ts'
import { OracleProblem } from './OracleProblem.ts'

/**
 * z, C and ∂C/∂s of bare pre-activations s: a network without hidden layer whose weights are the
 * identity passes s through unchanged, so that the loss is measured where it is used.
 */
export function checkLosses(fields: CaseFields, comparison: Comparison, kernel: Kernel): void {
  fields.remarks('formula')
  const rows = fields.list('s')
  const [samples, outputs] = shapeOf(rows)
  if (samples === undefined || outputs === undefined) {
    throw new OracleProblem('s: 표본 × 출력의 표여야 해요.')
  }
  const loss = lossNamed(fields.text('loss'))
  const network = createNetwork(
    {
      inputs: outputs,
      hiddenWidths: [],
      outputs,
      hiddenActivation: 'identity',
      outputActivation: outputActivationOf(fields, loss),
      loss,
      optimizer: 'sgd',
      optimizerSettings: pytorchDefaults,
    },
    { batch: samples, samples },
    { initializer: 'zeros', weightScale: 0, seed: 0 },
    kernel,
  )
  const [layer] = network.layers
  if (layer === undefined) throw new OracleProblem('s: 출력이 하나는 있어야 해요.')
  for (let unit = 0; unit < outputs; unit++) layer.weights()[unit * outputs + unit] = 1
  network.load(matrix('s', rows, outputs), targetsOf(fields, samples, outputs))
  const value = network.evaluate(
    Int32Array.from({ length: samples }, (_, index) => index),
    samples,
  )
  const expected = fields.fields('expected')
  comparison.compareFields(expected, { loss: () => value, z: () => layer.activations() })
  if (expected.has('dC_ds')) {
    comparison.compareGradient('dC_ds', layer.errorSignal(), expected.numbers('dC_ds'))
  }
}
