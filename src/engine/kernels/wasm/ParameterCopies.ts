import type { Numbers } from '../../Numbers.ts'
import type { KernelState } from '../Kernel.ts'
import type { NetworkLayout } from './networkLayout.ts'
import { biasShape, packTiles, type TileShape, unpackTiles, weightShape } from './packedLayout.ts'
import type { WasmMachine } from './WasmMachine.ts'

/**
 * All parameters, their gradients and the optimizer's slots as they lie in the kernel's memory, and
 * their way into the flat arrays of a `KernelState` and back.
 */
export class ParameterCopies {
  readonly parameters: Numbers
  readonly gradients: Numbers
  readonly state: readonly Numbers[]
  readonly #pieces: readonly Piece[]
  readonly #length: number

  constructor(machine: WasmMachine, { update, layers }: NetworkLayout) {
    const length = update.bytes / machine.precision.bytes
    const view = (address: number) => machine.numbers(address, length)
    this.parameters = view(update.parameters)
    this.gradients = view(update.gradients)
    this.state = update.state.map(view)

    const pieces: Piece[] = []
    let end = 0
    const add = (address: number, shape: TileShape) => {
      const start = (address - update.parameters) / machine.precision.bytes
      const numbers = shape.inputs * shape.outputs
      pieces.push({ start, from: end, to: end + numbers, shape })
      end += numbers
    }
    for (const { inputs, outputs, weights, biases } of layers) {
      add(weights, weightShape(inputs, outputs))
      add(biases, biasShape(outputs))
    }
    this.#pieces = pieces
    this.#length = end
  }

  save(): Omit<KernelState, 'step'> {
    return {
      parameters: this.#unpack(this.parameters),
      optimizerState: this.state.map((slot) => this.#unpack(slot)),
    }
  }

  restore({ parameters, optimizerState }: KernelState): void {
    this.#pack(parameters, this.parameters)
    this.state.forEach((slot, index) => this.#pack(optimizerState[index] as Float64Array, slot))
  }

  #unpack(packed: Numbers): Float64Array {
    const flat = new Float64Array(this.#length)
    for (const { start, from, to, shape } of this.#pieces) {
      unpackTiles(packed.subarray(start), flat.subarray(from, to), shape)
    }
    return flat
  }

  #pack(flat: Float64Array, packed: Numbers): void {
    // The numbers that fill up tiles too: where a run was not finite they may be NaN, and 0 · NaN
    // would reach the others.
    packed.fill(0)
    for (const { start, from, to, shape } of this.#pieces) {
      packTiles(flat.subarray(from, to), packed.subarray(start), shape)
    }
  }
}

/** Where weights or biases of a layer lie: from number `start` in memory, `from`–`to` in a state. */
interface Piece {
  readonly start: number
  readonly from: number
  readonly to: number
  readonly shape: TileShape
}
