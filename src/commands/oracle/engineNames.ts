import { activations, type ActivationId } from '../../engine/activations/index.ts'
import { initializers, type InitializerId } from '../../engine/initializers/index.ts'
import { losses, type LossId } from '../../engine/losses/index.ts'
import { OracleProblem } from './OracleProblem.ts'

/** Engine identifiers by the names PyTorch's files use. */
export const activationNamed = (name: string) =>
  idOf<ActivationId>('활성화 함수', activations, name)

export const lossNamed = (name: string) => idOf<LossId>('손실 함수', losses, name)

export const initializerNamed = (name: string) => idOf<InitializerId>('초기화', initializers, name)

function idOf<Id extends string>(
  kind: string,
  registry: Readonly<Record<Id, { readonly oracleName: string | null }>>,
  name: string,
): Id {
  for (const id of Object.keys(registry) as Id[]) {
    if (registry[id].oracleName === name) return id
  }
  const known = (Object.keys(registry) as Id[]).map((id) => registry[id].oracleName)
  throw new OracleProblem(
    `${kind} '${name}'은(는) 엔진에 없어요. 아는 이름: ${known.filter(Boolean).join(', ')}.`,
  )
}
