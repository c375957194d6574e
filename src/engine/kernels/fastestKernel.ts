import type { Kernel } from './Kernel.ts'
import { wasmFloat64 } from './wasm/wasmFloat64.ts'

/**
 * The fastest kernel in float64 that this host allows: WebAssembly, or TypeScript where a strict
 * Content-Security-Policy or an old browser refuses it. Their numbers are equal bit for bit, so
 * that a reader sees no difference but speed. The one that is not needed is not loaded.
 */
export async function fastestKernel(): Promise<Kernel> {
  try {
    return wasmFloat64()
  } catch {
    const { typescriptKernel } = await import('./typescript/typescriptKernel.ts')
    return typescriptKernel
  }
}
