import type { Kernel, KernelId } from './Kernel.ts'
import { typescriptKernel } from './typescript/typescriptKernel.ts'

export const kernels: Readonly<Record<KernelId, Kernel>> = {
  typescript: typescriptKernel,
}
