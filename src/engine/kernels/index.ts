import type { Kernel } from './Kernel.ts'
import { typescriptKernel } from './typescript/typescriptKernel.ts'
import { wasmFloat32 } from './wasm/wasmFloat32.ts'
import { wasmFloat64 } from './wasm/wasmFloat64.ts'

/**
 * Every kernel, the first being the one the others are measured against. A WebAssembly kernel is
 * compiled when it is asked for, and throws where the host refuses it.
 */
const registry = {
  typescript: () => typescriptKernel,
  'wasm-f64': wasmFloat64,
  'wasm-f32': wasmFloat32,
} satisfies Record<string, () => Kernel>

export type KernelId = keyof typeof registry

export const kernels: Readonly<Record<KernelId, () => Kernel>> = registry

export const kernelIds = Object.keys(registry) as readonly KernelId[]
