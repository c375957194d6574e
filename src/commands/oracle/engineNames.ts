import { activations, type ActivationId } from '../../engine/activations/index.ts'
import { initializers, type InitializerId } from '../../engine/initializers/index.ts'
import { losses, type LossId } from '../../engine/losses/index.ts'
import { OracleProblem } from './OracleProblem.ts'

/** Names in PyTorch's files that are not the engine's identifier in snake case. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  hardSigmoid: 'hardsigmoid',
  binaryCrossEntropy: 'bce_mean',
  binaryCrossEntropyWithLogits: 'bce_logits_mean',
  halfSquaredErrorBatchMean: 'half_sse_batchmean',
  halfSquaredErrorSum: 'half_sse_sum',
  meanSquaredError: 'mse_mean',
  softmaxCrossEntropy: 'softmax_ce_mean',
  softmaxCrossEntropySum: 'softmax_ce_sum',
  heNormal: 'kaiming_normal',
  heUniform: 'kaiming_uniform',
  pytorchDefault: 'torch_linear_default',
}

/** What PyTorch's files call an entry of the engine. */
export function oracleNameOf(id: string): string {
  return OTHER_NAMES[id] ?? id.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
}

export const activationNamed = (name: string) =>
  idOf<ActivationId>('활성화 함수', activations, name)

export const lossNamed = (name: string) => idOf<LossId>('손실 함수', losses, name)

export const initializerNamed = (name: string) => idOf<InitializerId>('초기화', initializers, name)

function idOf<Id extends string>(
  kind: string,
  registry: Readonly<Record<Id, object>>,
  name: string,
): Id {
  const ids = Object.keys(registry) as Id[]
  const found = ids.find((id) => oracleNameOf(id) === name)
  if (found !== undefined) return found
  throw new OracleProblem(
    `${kind} '${name}'은(는) 엔진에 없어요. 아는 이름: ${ids.map(oracleNameOf).join(', ')}.`,
  )
}
