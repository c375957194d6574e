/**
 * Copies the rows named by `indices` into a batch: batch[n] = source[indices[n]].
 *
 * Shapes, row-major: source [at least rows × width], batch [count × width].
 * Throws a RangeError for an index that is not one of the loaded rows.
 */
export function gatherRows(
  source: Float64Array,
  rows: number,
  batch: Float64Array,
  indices: Int32Array,
  count: number,
  width: number,
): void {
  let to = 0
  for (let sample = 0; sample < count; sample++) {
    const index = indices[sample]!
    if (!(index >= 0 && index < rows)) {
      throw new RangeError(`Sample ${index} does not exist: ${rows} samples are loaded.`)
    }
    let from = index * width
    for (const end = from + width; from < end;) batch[to++] = source[from++]!
  }
}
