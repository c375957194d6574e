import type { Activation } from './defineActivation.ts'
import { elu } from './elu.ts'
import { gelu } from './gelu.ts'
import { geluTanh } from './geluTanh.ts'
import { hardSigmoid } from './hardSigmoid.ts'
import { identity } from './identity.ts'
import { leakyRelu } from './leakyRelu.ts'
import { mish } from './mish.ts'
import { relu } from './relu.ts'
import { selu } from './selu.ts'
import { sigmoid } from './sigmoid.ts'
import { silu } from './silu.ts'
import { softplus } from './softplus.ts'
import { softsign } from './softsign.ts'
import { tanh } from './tanh.ts'

/** Every activation, in the order in which pickers list them. */
const registry = {
  identity,
  sigmoid,
  tanh,
  relu,
  leakyRelu,
  elu,
  selu,
  gelu,
  geluTanh,
  silu,
  mish,
  softplus,
  softsign,
  hardSigmoid,
}

export type ActivationId = keyof typeof registry

export const activations: Readonly<Record<ActivationId, Activation>> = registry

export const activationIds = Object.keys(registry) as readonly ActivationId[]
