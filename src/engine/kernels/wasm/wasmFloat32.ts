import binary from './assembly/index.ts?kernel=float32'
import type { Kernel } from '../Kernel.ts'
import { createWasmKernel } from './createWasmKernel.ts'
import { float32 } from './Precision.ts'

let kernel: Kernel | null = null

/** float32, four numbers in a vector: for wide networks, where seven digits are enough. */
export function wasmFloat32(): Kernel {
  return (kernel ??= createWasmKernel('wasm-f32', binary, float32))
}
