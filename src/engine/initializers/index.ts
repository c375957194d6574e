import type { Initializer } from './defineInitializer.ts'
import { heNormal } from './heNormal.ts'
import { heUniform } from './heUniform.ts'
import { lecunNormal } from './lecunNormal.ts'
import { lecunUniform } from './lecunUniform.ts'
import { normal } from './normal.ts'
import { pytorchDefault } from './pytorchDefault.ts'
import { uniformHalf } from './uniformHalf.ts'
import { xavierNormal } from './xavierNormal.ts'
import { xavierUniform } from './xavierUniform.ts'
import { zeros } from './zeros.ts'

/** Every initializer, in the order in which pickers list them. */
const registry = {
  zeros,
  uniformHalf,
  normal,
  lecunUniform,
  lecunNormal,
  xavierUniform,
  xavierNormal,
  heUniform,
  heNormal,
  pytorchDefault,
}

export type InitializerId = keyof typeof registry

export const initializers: Readonly<Record<InitializerId, Initializer>> = registry

export const initializerIds = Object.keys(registry) as readonly InitializerId[]
