import type { Kernel } from './Kernel.ts'
import { typescriptKernel } from './typescript/typescriptKernel.ts'

/** Every kernel; the first is the one the others are measured against. */
const registry = {
  typescript: typescriptKernel,
}

export type KernelId = keyof typeof registry

export const kernels: Readonly<Record<KernelId, Kernel>> = registry
