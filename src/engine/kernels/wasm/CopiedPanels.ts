import type { Numbers } from '../../Numbers.ts'
import { RowBuffer } from '../RowBuffer.ts'
import { paddedBatch, paddedToFour, unpackPanels } from './packedLayout.ts'
import type { WasmMachine } from './WasmMachine.ts'

/** Tells a copy whether it is stale, and how many samples the last call had. */
export interface CallCount {
  /** Grows with every call that changes memory. */
  version: number
  samples: number
}

/**
 * Rows [samples × units] of what lies in panels in the kernel's memory: copied when asked for, once
 * per call.
 */
export class CopiedPanels {
  readonly panels: Numbers
  readonly #machine: WasmMachine
  readonly #calls: CallCount
  readonly #batch: number
  readonly #units: number
  /** Most runs never read most layers: memory for rows is made with the first question. */
  #buffer: RowBuffer | null = null
  #version = -1

  constructor(machine: WasmMachine, calls: CallCount, address: number, shape: PanelShape) {
    const { batch, units } = shape
    this.#machine = machine
    this.#calls = calls
    this.#batch = batch
    this.#units = units
    const length = paddedBatch(batch, machine.precision) * paddedToFour(units)
    this.panels = machine.numbers(address, length)
  }

  rows(): Float64Array {
    const buffer = this.buffer()
    const { samples, version } = this.#calls
    if (this.#version !== version) {
      this.#version = version
      unpackPanels(this.panels, buffer.values, samples, this.#units, this.#machine.precision)
    }
    return buffer.rows(samples)
  }

  /** Memory of the rows, whatever they hold. */
  buffer(): RowBuffer {
    return (this.#buffer ??= new RowBuffer(this.#batch, this.#units))
  }
}

export interface PanelShape {
  /** Largest number of samples. */
  readonly batch: number
  readonly units: number
}
