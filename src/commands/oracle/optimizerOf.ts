import type { OptimizerSettings } from '../../engine/optimizers/defineOptimizer.ts'
import { optimizerIds, optimizers, type OptimizerId } from '../../engine/optimizers/index.ts'
import type { CaseFields } from './CaseFields.ts'
import { flatten } from './NumberTree.ts'
import { OracleProblem } from './OracleProblem.ts'

export interface NamedOptimizer {
  readonly optimizer: OptimizerId
  readonly optimizerSettings: OptimizerSettings
}

/** Hyper-parameters each rule has in PyTorch; one that it has not would be ignored in silence. */
const HYPER: Readonly<Record<OptimizerId, readonly string[]>> = {
  sgd: ['lr', 'weight_decay'],
  momentum: ['lr', 'weight_decay', 'momentum'],
  nesterov: ['lr', 'weight_decay', 'momentum', 'nesterov'],
  rmsprop: ['lr', 'weight_decay', 'momentum', 'alpha', 'eps'],
  adagrad: ['lr', 'weight_decay', 'eps'],
  adam: ['lr', 'weight_decay', 'betas', 'eps'],
  adamw: ['lr', 'weight_decay', 'betas', 'eps'],
}

/** Names under which PyTorch's files list a rule once more, with other settings. */
const VARIANTS: Partial<Record<OptimizerId, readonly string[]>> = {
  sgd: ['sgd_weight_decay'],
  rmsprop: ['rmsprop_momentum'],
  adam: ['adam_l2'],
}

/** What PyTorch's files call a rule. */
export function oracleNamesOf(id: OptimizerId): readonly string[] {
  return [id, ...(VARIANTS[id] ?? [])]
}

/** The rule called `optimizer` in `fields`, with its `hyper`; PyTorch's defaults for the rest. */
export function optimizerOf(fields: CaseFields): NamedOptimizer {
  const name = fields.text('optimizer')
  const id = optimizerIds.find((candidate) => oracleNamesOf(candidate).includes(name))
  if (id === undefined) {
    const known = optimizerIds.flatMap(oracleNamesOf)
    throw new OracleProblem(
      `옵티마이저 '${name}'은(는) 엔진에 없어요. 아는 이름: ${known.join(', ')}.`,
    )
  }
  const hyper = fields.fields('hyper')
  for (const key of hyper.names()) {
    if (!HYPER[id].includes(key)) {
      throw new OracleProblem(
        `${name}의 설정 '${key}'은(는) 엔진에 없어요. 아는 설정: ${HYPER[id].join(', ')}.`,
      )
    }
  }
  if (hyper.has('nesterov') && !hyper.flag('nesterov')) {
    throw new OracleProblem(`${name}: nesterov가 false이면 momentum이라고 불러야 해요.`)
  }
  const { defaults } = optimizers[id]
  const number = (key: string, otherwise: number) =>
    hyper.has(key) ? hyper.number(key) : otherwise
  return {
    optimizer: id,
    optimizerSettings: {
      learningRate: hyper.number('lr'),
      weightDecay: number('weight_decay', defaults.weightDecay),
      momentum: number('momentum', defaults.momentum),
      smoothing: number('alpha', defaults.smoothing),
      betas: hyper.has('betas') ? pairOf(hyper) : defaults.betas,
      epsilon: number('eps', defaults.epsilon),
    },
  }
}

function pairOf(hyper: CaseFields): readonly [number, number] {
  const betas = flatten(hyper.list('betas'))
  if (betas.length !== 2) throw new OracleProblem('betas: 수가 두 개 있어야 해요.')
  return [betas[0] as number, betas[1] as number]
}
