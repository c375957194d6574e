/** Memory of a kernel: float64, or float32 where a kernel keeps its numbers in that. */
export type Numbers = Float64Array | Float32Array
