import { optimizers } from '../engine/optimizers/index.ts'
import type { OptimizerId } from '../engine/optimizers/index.ts'
import type { OptimizerSettings } from '../engine/optimizers/defineOptimizer.ts'
import { pythonNumber } from './pythonNumber.ts'

type Spelling = (settings: OptimizerSettings) => string

const adaptive = ({ betas, epsilon, weightDecay }: OptimizerSettings): string =>
  `betas=(${betas.map(pythonNumber).join(', ')}), eps=${pythonNumber(epsilon)}, weight_decay=${pythonNumber(weightDecay)}`

/**
 * Every optimizer of the engine: the class of `torch.optim` and its arguments after the parameters
 * and the rate. The table is total: an optimizer without a line here does not compile.
 */
const spellings: Readonly<Record<OptimizerId, readonly [string, Spelling]>> = {
  sgd: ['SGD', () => ''],
  momentum: ['SGD', ({ momentum }) => `momentum=${pythonNumber(momentum)}`],
  nesterov: ['SGD', ({ momentum }) => `momentum=${pythonNumber(momentum)}, nesterov=True`],
  rmsprop: [
    'RMSprop',
    ({ smoothing, epsilon }) => `alpha=${pythonNumber(smoothing)}, eps=${pythonNumber(epsilon)}`,
  ],
  adagrad: ['Adagrad', ({ epsilon }) => `eps=${pythonNumber(epsilon)}`],
  adam: ['Adam', adaptive],
  adamw: ['AdamW', adaptive],
}

/** `torch.optim.Adam(net.parameters(), lr=learning_rate, …)`, with every setting written out. */
export function pythonOptimizer(id: OptimizerId): string {
  const [name, spell] = spellings[id]
  const rest = spell(optimizers[id].defaults)
  const parts = ['net.parameters()', 'lr=learning_rate', ...(rest === '' ? [] : [rest])]
  return `torch.optim.${name}(${parts.join(', ')})`
}
