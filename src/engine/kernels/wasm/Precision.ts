import type { Numbers } from '../../Numbers.ts'

/** float64 numbers, two in a vector of 128 bits, or float32 numbers, four in a vector. */
export interface Precision {
  readonly bytes: 8 | 4
  readonly lanes: 2 | 4
  view(memory: ArrayBuffer, address: number, length: number): Numbers
}

export const float64: Precision = {
  bytes: 8,
  lanes: 2,
  view: (memory, address, length) => new Float64Array(memory, address, length),
}

export const float32: Precision = {
  bytes: 4,
  lanes: 4,
  view: (memory, address, length) => new Float32Array(memory, address, length),
}
