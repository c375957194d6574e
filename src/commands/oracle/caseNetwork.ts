import { createNetwork } from '../../engine/createNetwork.ts'
import type { Kernel, KernelNetwork } from '../../engine/kernels/Kernel.ts'
import { losses, type LossId } from '../../engine/losses/index.ts'
import { pytorchDefaults } from '../../engine/optimizers/pytorchDefaults.ts'
import type { CaseFields } from './CaseFields.ts'
import { activationNamed, lossNamed, oracleNameOf } from './engineNames.ts'
import { flatten, shapeOf, type NumberTree } from './NumberTree.ts'
import type { NamedOptimizer } from './optimizerOf.ts'
import { OracleProblem } from './OracleProblem.ts'

/** A network of the engine with a case's weights, its samples loaded as one batch. */
export interface CaseNetwork {
  readonly network: KernelNetwork
  /** 0, 1, …, samples − 1 */
  readonly indices: Int32Array
  readonly samples: number
}

const NO_TRAINING: NamedOptimizer = { optimizer: 'sgd', optimizerSettings: pytorchDefaults }

/** Reads layers, activations, loss, x, W, b and t (or t_class). */
export function caseNetwork(
  fields: CaseFields,
  kernel: Kernel,
  rule: NamedOptimizer = NO_TRAINING,
): CaseNetwork {
  const layers = [...flatten(fields.list('layers'))]
  const [weights, biases] = [fields.list('W'), fields.list('b')]
  const [inputs, hiddenWidths, outputs] = [layers[0], layers.slice(1, -1), layers.at(-1)]
  if (layers.length < 2 || inputs === undefined || outputs === undefined) {
    throw new OracleProblem('layers: 입력과 출력의 크기가 있어야 해요.')
  }
  checkShapes(layers, weights, biases)
  const points = fields.list('x')
  const samples = points.length
  const loss = lossNamed(fields.text('loss'))
  const specification = {
    inputs,
    hiddenWidths,
    outputs,
    hiddenActivation: activationNamed(fields.text('hidden_activation')),
    outputActivation: outputActivationOf(fields, loss),
    loss,
    ...rule,
  }
  const start = { initializer: 'zeros', weightScale: 0, seed: 0 } as const
  const network = createNetwork(specification, { batch: samples, samples }, start, kernel)
  network.layers.forEach((layer, index) => {
    layer.weights().set(flatten(weights[index] as NumberTree))
    layer.biases().set(flatten(biases[index] as NumberTree))
  })
  network.load(matrix('x', points, inputs), targetsOf(fields, samples, outputs))
  return { network, samples, indices: Int32Array.from({ length: samples }, (_, index) => index) }
}

/** The engine ignores the output activation of a fused loss, so it has to be the fused one. */
export function outputActivationOf(fields: CaseFields, loss: LossId) {
  const name = fields.text('output_activation')
  const { output } = losses[loss]
  if (output === 'activation') return activationNamed(name)
  if (name === output) return 'sigmoid'
  throw new OracleProblem(
    `손실 함수 ${oracleNameOf(loss)}의 출력은 ${output}이어야 하는데 '${name}'이에요.`,
  )
}

/** Targets [samples × outputs]; classes become one-hot rows. */
export function targetsOf(fields: CaseFields, samples: number, outputs: number): Float64Array {
  if (!fields.has('t_class')) {
    const targets = fields.list('t')
    if (targets.length !== samples) throw new OracleProblem('t: 표본 수가 x와 달라요.')
    return matrix('t', targets, outputs)
  }
  const classes = flatten(fields.list('t_class'))
  if (classes.length !== samples) throw new OracleProblem('t_class: 표본 수가 x와 달라요.')
  const targets = new Float64Array(samples * outputs)
  classes.forEach((index, sample) => {
    if (!(Number.isInteger(index) && index >= 0 && index < outputs)) {
      throw new OracleProblem(`t_class: ${index}번 클래스는 없어요. 출력이 ${outputs}개예요.`)
    }
    targets[sample * outputs + index] = 1
  })
  return targets
}

export function matrix(name: string, rows: readonly NumberTree[], width: number): Float64Array {
  const ragged = rows.some((row) => String(shapeOf(row)) !== String([width]))
  if (ragged) throw new OracleProblem(`${name}: 줄마다 수가 ${width}개 있어야 해요.`)
  return flatten(rows)
}

function checkShapes(
  layers: readonly number[],
  weights: readonly NumberTree[],
  biases: readonly NumberTree[],
): void {
  const wanted = layers.slice(1).map((width, index) => [width, layers[index] as number])
  if (weights.length !== wanted.length || biases.length !== wanted.length) {
    throw new OracleProblem(`W와 b가 ${wanted.length}개씩 있어야 해요.`)
  }
  wanted.forEach(([rows, columns], layer) => {
    if (String(shapeOf(weights[layer])) !== String([rows, columns])) {
      throw new OracleProblem(`W[${layer}]: 모양이 ${rows} × ${columns}이어야 해요.`)
    }
    if (String(shapeOf(biases[layer])) !== String([rows])) {
      throw new OracleProblem(`b[${layer}]: 수가 ${rows}개 있어야 해요.`)
    }
  })
}
