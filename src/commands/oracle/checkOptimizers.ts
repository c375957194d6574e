import type { Kernel } from '../../engine/kernels/Kernel.ts'
import { optimizers, type OptimizerId } from '../../engine/optimizers/index.ts'
import type { CaseFields } from './CaseFields.ts'
import { caseNetwork } from './caseNetwork.ts'
import type { Actual, Comparison } from './Comparison.ts'
import { flatten, shapeOf } from './NumberTree.ts'
import { optimizerOf } from './optimizerOf.ts'
import { OracleProblem } from './OracleProblem.ts'

/** PyTorch's name of each state slot of the engine's rules. */
const STATE: Readonly<Record<OptimizerId, readonly string[]>> = {
  sgd: [],
  momentum: ['momentum_buffer'],
  nesterov: ['momentum_buffer'],
  rmsprop: ['square_avg', 'momentum_buffer'],
  adagrad: ['sum'],
  adam: ['exp_avg', 'exp_avg_sq'],
  adamw: ['exp_avg', 'exp_avg_sq'],
}

/** Updates under given gradients, or five steps of a small network, by the field `kind`. */
export function checkOptimizers(fields: CaseFields, comparison: Comparison, kernel: Kernel): void {
  fields.remarks('rule', 'seed')
  const kind = fields.text('kind')
  if (kind === 'prescribed_gradients') checkPrescribed(fields, comparison)
  else if (kind === 'network_5_steps') checkNetworkSteps(fields, comparison, kernel)
  else {
    throw new OracleProblem(
      `kind: '${kind}'은(는) 몰라요. 아는 종류: prescribed_gradients, network_5_steps.`,
    )
  }
}

function checkPrescribed(fields: CaseFields, comparison: Comparison): void {
  const { optimizer: id, optimizerSettings } = optimizerOf(fields)
  const optimizer = optimizers[id]
  const parameters = flatten(fields.list('p0'))
  const state = Array.from(
    { length: optimizer.stateSlots },
    () => new Float64Array(parameters.length),
  )
  const expected = fields.fields('expected')
  const after = expected.has('p_after_step') ? expected.list('p_after_step') : null
  const states = expected.has('state_after_step') ? expected.fieldsList('state_after_step') : null
  const gradients = fields.list('grads')
  checkCounts(gradients.length, { p_after_step: after, state_after_step: states })
  for (const [index, gradient] of gradients.entries()) {
    const step = index + 1
    if (String(shapeOf(gradient)) !== String([parameters.length])) {
      throw new OracleProblem(`grads[${index}]: 수가 p0과 같이 ${parameters.length}개여야 해요.`)
    }
    optimizer.update(parameters, flatten(gradient), state, step, optimizerSettings)
    const wanted = after?.[index]
    if (wanted !== undefined) comparison.compare(`p_after_step[${index}]`, parameters, wanted)
    const actuals: Record<string, () => Actual> = { step: () => step }
    for (const [slot, name] of STATE[id].entries()) actuals[name] = () => state[slot] ?? []
    if (states?.[index]) comparison.compareFields(states[index], actuals)
  }
}

function checkNetworkSteps(fields: CaseFields, comparison: Comparison, kernel: Kernel): void {
  const { network, indices, samples } = caseNetwork(fields, kernel, optimizerOf(fields))
  const expected = fields.fields('expected')
  const after = expected.fieldsList('after_step')
  const losses = after.map((wanted) => {
    network.trainStep(indices, samples)
    const loss = network.batchLoss()
    comparison.compareFields(wanted, {
      W: () => network.layers.map((layer) => layer.weights()),
      b: () => network.layers.map((layer) => layer.biases()),
    })
    return loss
  })
  losses.push(network.evaluate(indices, samples))
  comparison.compareFields(expected, { loss_before_step_1_to_5_and_after: () => losses })
}

function checkCounts(
  steps: number,
  lists: Readonly<Record<string, readonly unknown[] | null>>,
): void {
  for (const [name, list] of Object.entries(lists)) {
    if (list !== null && list.length !== steps) {
      throw new OracleProblem(`expected.${name}: 걸음마다 하나씩 ${steps}개 있어야 해요.`)
    }
  }
}
