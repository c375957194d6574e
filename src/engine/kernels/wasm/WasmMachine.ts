import type { KernelExports } from './KernelExports.ts'
import type { Numbers } from '../../Numbers.ts'
import type { Precision } from './Precision.ts'

/** Functions that the kernel asks TypeScript for: activations it does not know itself. */
export interface ForeignFunctions {
  /**
   * z = f(s) of a layer's panels, the first layer being 0; addresses and `bytes` as in the kernel's
   * memory.
   */
  activate(layer: number, preActivations: number, activations: number, bytes: number): void
  /** δ = ∂C/∂z · f′(s) */
  differentiate(
    layer: number,
    preActivations: number,
    activations: number,
    activationGradient: number,
    errorSignal: number,
    bytes: number,
  ): void
}

const PAGE = 65536

/**
 * An instance of the kernel with a memory of its own, used by one network at a time. Instances are
 * handed on rather than made anew: an engine reserves gigabytes of addresses for each memory.
 */
export class WasmMachine {
  readonly precision: Precision
  readonly exports: KernelExports
  /** Answers the kernel's calls; the network that owns the memory sets it. */
  foreign: ForeignFunctions | null = null
  /** First free byte behind the kernel's constants, on a cache line. */
  readonly start: number
  readonly #memory = new WebAssembly.Memory({ initial: 1 })

  constructor(module: WebAssembly.Module, precision: Precision) {
    this.precision = precision
    const { exports } = new WebAssembly.Instance(module, {
      env: { memory: this.#memory },
      foreign: {
        activate: (...call: Parameters<ForeignFunctions['activate']>) => {
          this.foreign?.activate(...call)
        },
        differentiate: (...call: Parameters<ForeignFunctions['differentiate']>) => {
          this.foreign?.differentiate(...call)
        },
      },
    })
    this.exports = exports as unknown as KernelExports
    this.start = (this.exports.freeMemory() + 63) & ~63
  }

  /** Makes room up to `end`. What was there before may still be. */
  claim(end: number): void {
    const missing = end - this.#memory.buffer.byteLength
    if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE))
  }

  clear(from: number, end: number): void {
    new Uint8Array(this.#memory.buffer, from, end - from).fill(0)
  }

  numbers(address: number, length: number): Numbers {
    return this.precision.view(this.#memory.buffer, address, length)
  }

  integers(address: number, length: number): Int32Array {
    return new Int32Array(this.#memory.buffer, address, length)
  }
}
