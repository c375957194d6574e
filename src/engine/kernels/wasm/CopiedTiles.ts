import type { Numbers } from '../../Numbers.ts'
import type { CallCount } from './CopiedPanels.ts'
import { packTiles, paddedToFour, type TileShape, unpackTiles } from './packedLayout.ts'
import type { WasmMachine } from './WasmMachine.ts'

/**
 * Weights, or their gradient, as [outputs × inputs] row-major: copied out of tiles when asked for,
 * once per call, and back again where a reader may have written.
 */
export class CopiedTiles {
  readonly tiles: Numbers
  readonly #calls: CallCount
  readonly #shape: TileShape
  #rows: Float64Array | null = null
  #version = -1

  constructor(machine: WasmMachine, calls: CallCount, address: number, shape: TileShape) {
    this.#calls = calls
    this.#shape = shape
    this.tiles = machine.numbers(address, shape.height * paddedToFour(shape.outputs))
  }

  read(): Float64Array {
    const rows = (this.#rows ??= new Float64Array(this.#shape.inputs * this.#shape.outputs))
    if (this.#version !== this.#calls.version) {
      this.#version = this.#calls.version
      unpackTiles(this.tiles, rows, this.#shape)
    }
    return rows
  }

  /** Writes back what was read since the last call. */
  store(): void {
    if (this.#rows === null || this.#version !== this.#calls.version) return
    packTiles(this.#rows, this.tiles, this.#shape)
  }
}
