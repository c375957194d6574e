import type { Kernel } from './Kernel.ts'
import { typescriptKernel } from './typescript/typescriptKernel.ts'
import { wasmFloat64 } from './wasm/wasmFloat64.ts'

/**
 * The fastest kernel in float64 that this host allows: WebAssembly, or TypeScript where a strict
 * Content-Security-Policy or an old browser refuses it. Their numbers are equal bit for bit, so
 * that a reader sees no difference but speed.
 */
export function fastestKernel(): Kernel {
  try {
    return wasmFloat64()
  } catch {
    return typescriptKernel
  }
}
