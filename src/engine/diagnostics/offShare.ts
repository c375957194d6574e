/**
 * Share of (sample, unit) pairs in which the unit is off, 0–1, from the counts of `addOffSamples`
 * over `samples` samples. NaN for a layer without units.
 */
export function offShare(offSamples: Int32Array, samples: number): number {
  let off = 0
  for (const count of offSamples) off += count
  return off / (samples * offSamples.length)
}
