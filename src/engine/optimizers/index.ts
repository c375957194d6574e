import { adagrad } from './adagrad.ts'
import { adam } from './adam.ts'
import { adamw } from './adamw.ts'
import type { Optimizer } from './defineOptimizer.ts'
import { momentum } from './momentum.ts'
import { nesterov } from './nesterov.ts'
import { rmsprop } from './rmsprop.ts'
import { sgd } from './sgd.ts'

/** Every optimizer, in the order in which pickers list them. */
const registry = { sgd, momentum, nesterov, rmsprop, adagrad, adam, adamw }

export type OptimizerId = keyof typeof registry

export const optimizers: Readonly<Record<OptimizerId, Optimizer>> = registry

export const optimizerIds = Object.keys(registry) as readonly OptimizerId[]
