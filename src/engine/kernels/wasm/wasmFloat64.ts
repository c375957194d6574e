import binary from './assembly/index.ts?kernel=float64'
import type { Kernel } from '../Kernel.ts'
import { createWasmKernel } from './createWasmKernel.ts'
import { float64 } from './Precision.ts'

let kernel: Kernel | null = null

/** float64, two numbers in a vector: the bits of the TypeScript kernel, several times faster. */
export function wasmFloat64(): Kernel {
  return (kernel ??= createWasmKernel('wasm-f64', binary, float64))
}
