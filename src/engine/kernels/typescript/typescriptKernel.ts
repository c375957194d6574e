import type { Kernel } from '../Kernel.ts'
import { TypeScriptNetwork } from './TypeScriptNetwork.ts'

/** Float64 in plain TypeScript: the kernel every other one is measured against. */
export const typescriptKernel: Kernel = {
  id: 'typescript',
  create: (specification, capacity) => new TypeScriptNetwork(specification, capacity),
}
