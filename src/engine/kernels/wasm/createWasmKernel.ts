import type { Kernel } from '../Kernel.ts'
import type { Precision } from './Precision.ts'
import { WasmMachine } from './WasmMachine.ts'
import { WasmNetwork } from './WasmNetwork.ts'

/**
 * A kernel that trains in WebAssembly, from the binary in hexadecimal digits. Throws where the host
 * refuses WebAssembly (a strict Content-Security-Policy) or does not know its vectors.
 */
export function createWasmKernel(id: string, binary: string, precision: Precision): Kernel {
  const bytes = Uint8Array.from(binary.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16))
  const module = new WebAssembly.Module(bytes)
  const idle: WasmMachine[] = [new WasmMachine(module, precision)]
  return {
    id,
    create: (specification, capacity) =>
      new WasmNetwork(
        idle.pop() ?? new WasmMachine(module, precision),
        specification,
        capacity,
        (machine) => idle.push(machine),
      ),
  }
}
