/**
 * Memory for one row of numbers per sample, laid out once for the largest batch.
 *
 * Readers want an array of exactly [samples × width]; a view of that length is made the first time
 * a number of samples occurs and then kept, so that asking again gives the same object.
 */
export class RowBuffer {
  /** [capacity × width], row-major */
  readonly values: Float64Array
  readonly width: number
  readonly #views = new Map<number, Float64Array>()

  constructor(capacity: number, width: number) {
    this.values = new Float64Array(capacity * width)
    this.width = width
  }

  /** The first `samples` rows. */
  rows(samples: number): Float64Array {
    let view = this.#views.get(samples)
    if (view === undefined) {
      view = this.values.subarray(0, samples * this.width)
      this.#views.set(samples, view)
    }
    return view
  }
}
