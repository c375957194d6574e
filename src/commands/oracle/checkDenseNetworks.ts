import type { Kernel } from '../../engine/kernels/Kernel.ts'
import type { KernelLayer } from '../../engine/kernels/Kernel.ts'
import type { CaseFields } from './CaseFields.ts'
import { caseNetwork } from './caseNetwork.ts'
import type { Comparison } from './Comparison.ts'
import type { NumberTree } from './NumberTree.ts'
import { optimizerOf } from './optimizerOf.ts'
import { OracleProblem } from './OracleProblem.ts'

const VALUES = { s: 'preActivations', z: 'activations' } as const
const GRADIENTS = {
  dC_dW: 'weightGradient',
  dC_db: 'biasGradient',
  dC_ds: 'errorSignal',
  dC_dz: 'activationGradient',
} as const

/**
 * PyTorch 1.13 forms 1 + erf and 1 + tanh, which round to 0 below s ≈ −8, where the engine still has
 * digits: there an expected gradient of exactly 0 says nothing.
 */
const ROUNDED_TO_ZERO: Readonly<Record<string, readonly string[]>> = {
  gelu: ['dC_dW'],
  gelu_tanh: ['dC_dW', 'dC_db', 'dC_ds', 'dC_dz', 'dC_dx'],
}

/** Every intermediate value and gradient of one forward and backward pass, then one update. */
export function checkDenseNetworks(
  fields: CaseFields,
  comparison: Comparison,
  kernel: Kernel,
): void {
  fields.remarks('seed', 'weight_scheme', 'first_layer_gradient')
  const expected = fields.fields('expected')
  const step = expected.has('step') ? expected.fields('step') : null
  const { network, indices, samples } = caseNetwork(
    fields,
    kernel,
    step ? optimizerOf(step) : undefined,
  )
  const { layers } = network
  if (fields.has('depth') && fields.number('depth') !== layers.length - 1) {
    throw new OracleProblem(`depth: layers에는 은닉층이 ${layers.length - 1}개 있어요.`)
  }

  const rounded = ROUNDED_TO_ZERO[fields.text('hidden_activation')] ?? []
  const compareTensor = (name: string, tensor: Float64Array, wanted: NumberTree) => {
    const zeros = !rounded.includes(name.replace(/\[.*/, ''))
    comparison.compareTensor(name, tensor, wanted, zeros)
  }

  const loss = network.evaluate(indices, samples)
  comparison.compareFields(expected, { loss: () => loss })
  eachTensor(expected, VALUES, layers, (name, tensor, wanted) => {
    comparison.compare(name, tensor, wanted)
  })
  eachTensor(expected, GRADIENTS, layers, compareTensor)
  if (expected.has('dC_dx')) {
    compareTensor('dC_dx', network.inputGradient(), expected.numbers('dC_dx'))
  }
  if (step) {
    network.trainStep(indices, samples)
    comparison.compareFields(step, {
      W: () => layers.map((layer) => layer.weights()),
      b: () => layers.map((layer) => layer.biases()),
    })
  }
}

/** The named fields, each a list with one tensor per layer. */
function eachTensor(
  expected: CaseFields,
  names: Readonly<Record<string, TensorName>>,
  layers: readonly KernelLayer[],
  visit: (name: string, tensor: Float64Array, wanted: NumberTree) => void,
): void {
  for (const [name, tensor] of Object.entries(names)) {
    if (!expected.has(name)) continue
    const wanted = expected.list(name)
    if (wanted.length !== layers.length) {
      throw new OracleProblem(`expected.${name}: 층마다 하나씩 ${layers.length}개 있어야 해요.`)
    }
    layers.forEach((layer, index) => {
      visit(`${name}[${index}]`, layer[tensor](), wanted[index] as NumberTree)
    })
  }
}

type TensorName = (typeof VALUES)[keyof typeof VALUES] | (typeof GRADIENTS)[keyof typeof GRADIENTS]
